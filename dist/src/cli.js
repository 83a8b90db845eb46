#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/cli.ts
var nodeModule = __toESM(require("node:module"));
var import_node_os = require("node:os");
var import_node_path5 = __toESM(require("node:path"));

// src/commands/process.ts
var import_node_tty = require("node:tty");

// package.json
var version = "0.1.0";

// src/commands/terminal.ts
var EXIT = { clean: 0, problems: 1, usage: 2, fault: 3 };

// src/commands/process.ts
var DEBUG_VARIABLE = "COGNITO_FEDERATION_DEBUG";
function processTerminal() {
  const { env } = process;
  return {
    cwd: process.cwd(),
    env,
    color: isColorWanted(env, (0, import_node_tty.isatty)(2)),
    width: {
      get out() {
        return (0, import_node_tty.isatty)(1) ? process.stdout.columns : void 0;
      },
      get err() {
        return (0, import_node_tty.isatty)(2) ? process.stderr.columns : void 0;
      }
    },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: readStdin
  };
}
function isColorWanted(env, isTerminal) {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
async function readStdin(limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
async function exitWith(work) {
  const terminal = processTerminal();
  try {
    process.exitCode = await work(terminal);
  } catch (error) {
    const [what = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const isTraced = (terminal.env[DEBUG_VARIABLE] ?? "") !== "" && error instanceof Error;
    terminal.err(
      `Internal error in cognito-federation ${version}: ${what}
Nothing was written. This is a bug; please report it with the spec${isTraced ? "" : ` (${DEBUG_VARIABLE}=1 shows where)`}.
${isTraced ? `${error.stack ?? ""}
` : ""}`
    );
    process.exitCode = EXIT.fault;
  }
}

// src/commands/run.ts
var import_node_util = require("node:util");

// src/diagnostics/diagnostic.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/diagnostics/text.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{FFFE}\\u{FFFF}]|(?! )\\p{Zs}", "gu");
var shortEscapes = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function visible(text) {
  return text.replace(unseen, (character) => shortEscapes.get(character) ?? codePointEscape(character));
}
function codePointEscape(character) {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
function quote(text, limit = 60) {
  const short = shorten(text, limit);
  return `"${visible(short.text.replace(/["\\]/g, "\\$&"))}${short.cut ? "…" : ""}"`;
}
function shorten(text, limit) {
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  return characters.length > limit ? { text: characters.slice(0, limit).join(""), cut: true } : { text, cut: false };
}
function wordList(words, conjunction) {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function nearest(name, candidates) {
  if (name.length > 64) return void 0;
  const wanted = plainName(name);
  const ranked = candidates.map((candidate) => {
    const plain = plainName(candidate);
    const longest = Math.max(wanted.length, plain.length);
    const shortest = Math.min(wanted.length, plain.length);
    const distance = (longest - shortest) * 3 > longest ? longest : editDistance(wanted, plain);
    return { candidate, distance, near: distance * 3 <= longest };
  }).filter(({ near }) => near).sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}
function plainName(name) {
  return name.replace(/[-_ ]/g, "").toLowerCase();
}
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforePrevious, column - 2) + 1 : Infinity
        )
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}
function at(row, column) {
  return row[column] ?? Infinity;
}

// src/commands/command.ts
function command(definition) {
  return definition;
}
var SPEC_OPTIONS = {
  quiet: { type: "boolean", summary: "print diagnostics only" },
  "stdin-filename": {
    type: "string",
    placeholder: "FILE",
    summary: 'the name of the spec that "-" reads from standard input'
  }
};
var COMMON_OPTIONS = {
  color: { type: "boolean", summary: "print colors, also into a pipe" },
  "no-color": { type: "boolean", summary: "print no colors" },
  help: { type: "boolean", short: "h", summary: "print this help" }
};

// src/report/wrap.ts
var invisible = /\u001b\[[\d;]*m/g;
function wrap(line, width, indent = "") {
  if (width === void 0 || columns(line) <= width) return [line];
  const [, start = "", rest = ""] = /^(\s*)(.*)$/s.exec(line) ?? [];
  const lines = [];
  let current = start;
  let empty = true;
  for (const word of rest.split(" ")) {
    if (!empty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = indent;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}
function columns(text) {
  return Array.from(text.replace(invisible, "")).length;
}

// src/commands/help.ts
var PROGRAM = "cognito-federation";
var SPEC_TEXT = 'SPEC is a path, a glob, a folder (every YAML file in it and below), or - for standard input. Without one, the specs are those of the "specs" globs in the nearest cdktf.json, else every federation.yaml from here downwards.';
function programHelp(commands, width) {
  return sections(width, [
    ["Usage:", [[`${PROGRAM} <command> [options]`, ""]]],
    ["Commands:", commands.map(({ name, operands, summary: summary2 }) => [`${name} ${operands}`, summary2])],
    ["Options:", [...optionRows(COMMON_OPTIONS), ["--version", "print the version"]]],
    [SPEC_TEXT, []],
    [`"${PROGRAM} <command> --help" prints the options of a command.`, []],
    ["Exit codes: 0 clean, 1 problems, 2 wrong usage, 3 a bug of this program.", []]
  ]);
}
function commandHelp({ name, operands, options, summary: summary2, words }, width) {
  return sections(width, [
    ["Usage:", [[`${PROGRAM} ${name} ${operands} [options]`, ""]]],
    [`${summary2.charAt(0).toUpperCase()}${summary2.slice(1)}.`, []],
    ...words === void 0 ? [[SPEC_TEXT, []]] : [],
    ["Options:", optionRows({ ...options, ...COMMON_OPTIONS })]
  ]);
}
function optionRows(options) {
  return Object.entries(options).map(([name, option]) => [optionTerm(name, option), option.summary]);
}
function optionTerm(name, option) {
  if (option.type === "string") return `--${name} ${option.placeholder}`;
  return option.short === void 0 ? `--${name}` : `-${option.short}, --${name}`;
}
function sections(width, parts) {
  const columns2 = Math.min(width ?? 80, 80);
  const longest = Math.max(...parts.flatMap(([, rows]) => rows.map(([term, text]) => text === "" ? 0 : term.length)));
  const indent = " ".repeat(longest + 4);
  const texts = parts.map(
    ([heading, rows]) => [
      ...wrap(heading, columns2),
      ...rows.flatMap(
        ([term, text]) => text === "" ? [`  ${term}`] : wrap(`  ${term.padEnd(longest)}  ${text}`, columns2, indent)
      )
    ].join("\n")
  );
  return `${texts.join("\n\n")}
`;
}

// src/commands/completion.ts
var SHELLS = { bash, fish, zsh };
function completion(commands) {
  return {
    name: "completion",
    operands: "<shell>",
    summary: `print completions for ${Object.keys(SHELLS).join(", ")}`,
    options: {},
    words: Object.keys(SHELLS),
    run({ operands }, terminal) {
      const [shell = ""] = operands;
      const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : void 0;
      if (script === void 0 || operands.length > 1) {
        terminal.err(`completion needs one shell: ${Object.keys(SHELLS).join(", ")}.
`);
        return EXIT.usage;
      }
      terminal.out(script(commands()));
      return EXIT.clean;
    }
  };
}
function optionsOf({
  options
}) {
  const all = { ...options, ...COMMON_OPTIONS };
  return Object.entries(all).map(([name, { summary: summary2, type }]) => ({
    flag: `--${name}`,
    value: type === "string",
    summary: summary2
  }));
}
function bash(commands) {
  const cases = commands.map(
    (command2) => `    ${command2.name}) words="${[...command2.words ?? [], ...optionsOf(command2).map(({ flag }) => flag)].join(" ")}" ;;`
  );
  return `# eval "$(${PROGRAM} completion bash)"
_cognito_federation() {
  local words command="\${COMP_WORDS[1]}" current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join("\n")}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _cognito_federation ${PROGRAM}
`;
}
function zsh(commands) {
  const cases = commands.map((command2) => {
    const specs = optionsOf(command2).map(
      ({ flag, summary: summary2, value }) => shellWord(`${flag}[${summary2.replace(/[[\]\\:]/g, "\\$&")}]${value ? ":value:_files" : ""}`)
    );
    const operands = command2.words === void 0 ? "'*:spec:_files'" : `'1:word:(${command2.words.join(" ")})'`;
    return `    ${command2.name}) _arguments ${[...specs, operands].join(" ")} ;;`;
  });
  return `#compdef ${PROGRAM}
# eval "$(${PROGRAM} completion zsh)"
_cognito_federation() {
  local -a commands
  commands=(${commands.map(({ name, summary: summary2 }) => shellWord(`${name}:${summary2}`)).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _cognito_federation ${PROGRAM}
`;
}
function fish(commands) {
  const line = (...parts) => `complete -c ${PROGRAM} ${parts.join(" ")}
`;
  return [
    `# ${PROGRAM} completion fish | source
`,
    ...commands.map(
      ({ name, summary: summary2 }) => line("-n __fish_use_subcommand", "-f", `-a ${name}`, `-d ${shellWord(summary2)}`)
    ),
    ...commands.flatMap((command2) => {
      const seen = `-n '__fish_seen_subcommand_from ${command2.name}'`;
      return [
        ...command2.words === void 0 ? [] : [line(seen, "-f", `-a '${command2.words.join(" ")}'`)],
        ...optionsOf(command2).map(
          ({ flag, summary: summary2, value }) => line(seen, `-l ${flag.slice(2)}`, ...value ? ["-r"] : [], `-d ${shellWord(summary2)}`)
        )
      ];
    })
  ].join("");
}
function shellWord(text) {
  return `'${text}'`;
}

// src/commands/deployer-policy.ts
var deployerPolicy = command({
  name: "deployer-policy",
  operands: "[SPEC…]",
  summary: "print the IAM policy that the role deploying the stacks needs",
  options: { "plan-only": { type: "boolean", summary: "only what terraform plan needs" }, ...SPEC_OPTIONS },
  async run({ operands, values }, terminal) {
    const { ACCOUNT_PLACEHOLDER, deployerPolicies, MAX_POLICY_LENGTH, policyLength, policyText, readSpecs } = await Promise.resolve().then(() => __toESM(require("./program.js")));
    const read = await readSpecs(operands, terminal, values["stdin-filename"]);
    if ("exit" in read) return read.exit;
    const roles = deployerPolicies(read.loaded.federations, values["plan-only"] === true ? "plan" : "apply");
    const documents = roles.flatMap((role) => role.documents);
    const texts = documents.map((document) => policyText(document));
    for (const text of texts) terminal.out(text);
    if (values.quiet !== true) {
      const lines = [
        ...policyNames(roles, ACCOUNT_PLACEHOLDER),
        ...texts.some((text) => text.includes(ACCOUNT_PLACEHOLDER)) ? [
          `${ACCOUNT_PLACEHOLDER} stands for the account id: replace it, or name one account in terraform.allowedAccountIds.`
        ] : []
      ];
      terminal.err(lines.map((line) => `${line}
`).join(""));
    }
    const tooLong = documents.filter((document) => policyLength(document) > MAX_POLICY_LENGTH).length;
    if (tooLong === 0) return EXIT.clean;
    terminal.err(
      `A statement cannot be made shorter: IAM accepts no policy of more than ${MAX_POLICY_LENGTH} characters, and ${tooLong} of these are longer.
`
    );
    return EXIT.problems;
  }
});
function policyNames(roles, accountPlaceholder) {
  const whose = roles.flatMap((role) => role.documents.map(() => role));
  if (whose.length < 2) return [];
  return whose.map(
    (role, index) => `Policy ${index + 1} of ${whose.length}, for ${roleName(role, accountPlaceholder)}: ${role.stacks.join(", ")}`
  );
}
function roleName({ role, account }, accountPlaceholder) {
  if (role !== void 0) return role;
  return account === accountPlaceholder ? "the role that Terraform is started as" : `the role that Terraform is started as in ${account}`;
}

// src/commands/graph.ts
var graph = command({
  name: "graph",
  operands: "[SPEC…]",
  summary: "print a Mermaid picture of the federation",
  options: { "stdin-filename": SPEC_OPTIONS["stdin-filename"] },
  async run({ operands, values }, terminal) {
    const { code, mermaid, pictureOf, readSpecs } = await Promise.resolve().then(() => __toESM(require("./program.js")));
    const read = await readSpecs(operands, terminal, values["stdin-filename"]);
    if ("exit" in read) return read.exit;
    const pictures = read.loaded.federations.map((federation) => ({
      heading: `## ${code(federation.stackName)}`,
      picture: mermaid(pictureOf(federation))
    }));
    const [first, ...others] = pictures;
    if (first === void 0) return EXIT.clean;
    terminal.out(
      others.length === 0 ? first.picture : pictures.map(({ heading, picture }) => `${heading}

\`\`\`mermaid
${picture}\`\`\`
`).join("\n")
    );
    return EXIT.clean;
  }
});

// src/commands/handoff.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"));

// src/commands/read-file.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));

// src/document/decode.ts
var maximumBytes = 1024 * 1024;
var refused = new RegExp("(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069\\u{FFFE}\\u{FFFF}]", "gu");

// src/commands/reason-of.ts
function reasonOf(error) {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return message.replace(/, \w+ '.*'$/s, "");
}

// src/commands/read-file.ts
function readRegularFile(file, root) {
  let descriptor;
  try {
    const real = (0, import_node_fs.realpathSync)(file);
    if (!isWithin((0, import_node_fs.realpathSync)(root), real))
      return {
        problem: `It leads out of the folder ${import_node_path.default.basename(root)} once symbolic links are followed.`,
        fix: "Copy the file into that folder or below."
      };
    descriptor = (0, import_node_fs.openSync)(real, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW | import_node_fs.constants.O_NONBLOCK);
    const opened = (0, import_node_fs.fstatSync)(descriptor);
    if (!opened.isFile())
      return { problem: `It is ${kindOf(opened)}, not a regular file.`, fix: "Name a regular file." };
    const now = (0, import_node_fs.statSync)((0, import_node_fs.realpathSync)(file));
    if ((0, import_node_fs.realpathSync)(file) !== real || now.ino !== opened.ino || now.dev !== opened.dev)
      return { problem: "The file was replaced while it was read.", fix: "Run the command again." };
    return { bytes: readAtMost(descriptor, maximumBytes + 1) };
  } catch (error) {
    return { problem: `${reasonOf(error)}.`, fix: "Check that the file exists and that you may read it." };
  } finally {
    if (descriptor !== void 0) (0, import_node_fs.closeSync)(descriptor);
  }
}
function readAtMost(descriptor, most) {
  const buffer = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const read = (0, import_node_fs.readSync)(descriptor, buffer, length, most - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}
function isWithin(folder, file) {
  const way = import_node_path.default.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${import_node_path.default.sep}`) && !import_node_path.default.isAbsolute(way);
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a FIFO";
  return stats.isSocket() ? "a socket" : "a device";
}

// src/commands/handoff.ts
var handoff = command({
  name: "handoff",
  operands: "[SPEC…]",
  summary: "write a sheet for the admin of each identity provider",
  options: {
    output: { type: "string", placeholder: "DIR", summary: "folder for <stack>/<provider>.md (default: handoff)" },
    ...SPEC_OPTIONS
  },
  async run({ operands, values }, terminal) {
    const { handoffSheets, isFileSystemError, readSpecs, SHEET_MARKER, writeOutput } = await Promise.resolve().then(() => __toESM(require("./program.js")));
    const read = await readSpecs(operands, terminal, values["stdin-filename"]);
    if ("exit" in read) return read.exit;
    const output = values.output ?? "handoff";
    const folder = import_node_path2.default.resolve(terminal.cwd, output);
    const { federations } = read.loaded;
    const files = new Map(federations.flatMap((federation) => [...handoffSheets(federation)]));
    try {
      writeOutput(folder, {
        files,
        absent: federations.flatMap(({ stackName }) => sheetsOf(folder, stackName, SHEET_MARKER)).filter((sheet) => !files.has(sheet))
      });
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
      terminal.err(`The output cannot be written to ${output}: ${reasonOf(error)}
`);
      return EXIT.problems;
    }
    if (values.quiet !== true)
      terminal.out([...files.keys()].map((sheet) => `${import_node_path2.default.posix.join(output, sheet)}
`).join(""));
    return EXIT.clean;
  }
});
function sheetsOf(folder, stackName, marker) {
  const stack = import_node_path2.default.join(folder, stackName);
  if (!(0, import_node_fs2.existsSync)(stack)) return [];
  return (0, import_node_fs2.readdirSync)(stack).filter((name) => name.endsWith(".md") && startsWith(import_node_path2.default.join(stack, name), marker)).map((name) => `${stackName}/${name}`);
}
function startsWith(file, text) {
  const read = readRegularFile(file, import_node_path2.default.dirname(file));
  return "bytes" in read && Buffer.from(read.bytes).toString("utf8").startsWith(text);
}

// src/commands/review.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"));

// src/commands/shell-command.ts
function shellCommand(words) {
  return words.map((word) => /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

// src/commands/review.ts
var FORMATS = ["text", "json", "markdown", "checks"];
var MAX_BYTES = 256 * 1024 * 1024;
var review = command({
  name: "review",
  operands: "PLAN…",
  summary: "say what plans, as terraform show -json prints them, do to the people who log in",
  options: {
    spec: {
      type: "string",
      placeholder: "SPECS",
      summary: "specs of the plans, separated by commas, to show their lines (default: those of cdktf.json)"
    },
    stack: {
      type: "string",
      placeholder: "NAME",
      summary: "stack of the one plan (default: from its path: <stack>.plan.json, <stack>.json or <stack>/plan.json)"
    },
    format: { type: "string", placeholder: "FORMAT", summary: `${FORMATS.join(", ")} (check runs of GitHub)` },
    "fail-on": {
      type: "string",
      placeholder: "DANGERS",
      summary: "exit with 1 on one of these: destructive, access, signIn, security, separated by commas, or any"
    }
  },
  async run({ operands, values }, terminal) {
    const program = await Promise.resolve().then(() => __toESM(require("./program.js")));
    const { stack, format: formatName = "text", "fail-on": failOnText, spec } = values;
    const format = FORMATS.find((one) => one === formatName);
    const failOn = failOnText === void 0 ? [] : program.failOnOf(failOnText);
    if (operands.length === 0) return usage("review needs a plan.", terminal);
    if (format === void 0)
      return usage(`${quote(formatName)} is no format: --format accepts ${FORMATS.join(", ")}.`, terminal);
    if (failOn === void 0)
      return usage(
        "--fail-on accepts destructive, access, signIn and security, separated by commas, or any.",
        terminal
      );
    if (stack !== void 0 && operands.length > 1) return usage("--stack is for one plan.", terminal);
    const specs = await specsAtHand(spec === void 0 ? [] : spec.split(",").filter((one) => one !== ""), terminal);
    if ("exit" in specs) return specs.exit;
    const plans = [];
    for (const plan of operands) {
      const file = import_node_path3.default.resolve(terminal.cwd, plan);
      const content = planText(file);
      if ("problem" in content) {
        terminal.err(`The plan ${quote(plan)} cannot be read: ${content.problem}
`);
        return EXIT.problems;
      }
      const name = stack ?? stackOf(file);
      plans.push({ stack: name, read: program.readPlan(content.text), spec: specs.byStack.get(name) });
    }
    const reviewed = program.reviewPlans(plans, program.linkingFunctionArchive().sha256Base64);
    const again = shellCommand([
      PROGRAM,
      "review",
      ...operands,
      ...spec === void 0 ? [] : ["--spec", spec],
      ...stack === void 0 ? [] : ["--stack", stack],
      ...format === "text" ? [] : ["--format", format],
      ...failOnText === void 0 ? [] : ["--fail-on", failOnText]
    ]);
    const written = {
      text: () => program.reviewText(reviewed),
      json: () => program.reviewJson(reviewed),
      markdown: () => program.reviewMarkdown(reviewed, again),
      checks: () => program.reviewChecks(reviewed, failOn, again)
    };
    terminal.out(written[format]());
    return program.failsOn(reviewed, failOn) ? EXIT.problems : EXIT.clean;
  }
});
function usage(problem, terminal) {
  terminal.err(`${problem}
Run "${PROGRAM} review --help" for what there is.
`);
  return EXIT.usage;
}
async function specsAtHand(named, terminal) {
  const { readSpecs } = await Promise.resolve().then(() => __toESM(require("./program.js")));
  const read = await readSpecs(named, named.length > 0 ? terminal : { ...terminal, err: () => void 0 });
  if ("exit" in read) return named.length > 0 ? read : { byStack: /* @__PURE__ */ new Map() };
  const { federations } = read.loaded;
  return { byStack: new Map(federations.map((federation) => [federation.stackName, atHand(federation)])) };
}
function atHand(federation) {
  return {
    federation,
    placeOf: (place) => {
      const written = place.map((_, index) => federation.at.origin(place.slice(0, place.length - index))).find(({ document: document2, path: own2 }) => document2.has(own2));
      const { document, path: own } = written ?? federation.at.origin([]);
      const { line, column } = document.rangeOf(own, "key").start;
      return { file: document.file, line, column };
    }
  };
}
function stackOf(file) {
  const base = import_node_path3.default.basename(file).replace(/\.json$/, "");
  const name = base.replace(/\.?(tf)?plan$/, "");
  return name === "" ? import_node_path3.default.basename(import_node_path3.default.dirname(file)) : name;
}
function planText(file) {
  try {
    if ((0, import_node_fs3.statSync)(file).size > MAX_BYTES) return { problem: `It has more than ${MAX_BYTES} bytes.` };
    return { text: (0, import_node_fs3.readFileSync)(file, "utf8") };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

// src/commands/synth.ts
var import_node_fs4 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"));

// src/commands/terraform-command.ts
function terraformCommand(env) {
  const name = env.TERRAFORM_BINARY_NAME;
  return name === void 0 || name === "" ? "terraform" : name;
}

// src/commands/synth.ts
var MAX_SHOWN = 10;
var synth = command({
  name: "synth",
  operands: "[SPEC…]",
  summary: "turn specs into Terraform configuration",
  options: {
    output: { type: "string", placeholder: "DIR", summary: "folder to write to (default: cdktf.out)" },
    hcl: { type: "boolean", summary: "write HCL instead of JSON" },
    ...SPEC_OPTIONS
  },
  run: ({ operands, values }, terminal) => synthInto(
    {
      specs: operands,
      output: values.output ?? "cdktf.out",
      syntax: values.hcl === true ? "hcl" : "json",
      quiet: values.quiet === true,
      stdinFilename: values["stdin-filename"]
    },
    terminal
  )
});
async function synthInto({ specs, output, syntax, quiet, stdinFilename }, terminal) {
  const { isFileSystemError, linkingFunctionArchive, readSpecs, synthesise, variablesOf, writeOutput } = await Promise.resolve().then(() => __toESM(require("./program.js")));
  const read = await readSpecs(specs, terminal, stdinFilename);
  if ("exit" in read) return read.exit;
  const { federations } = read.loaded;
  const synthesis = await synthesise(federations, { archive: linkingFunctionArchive(), syntax });
  const folder = import_node_path4.default.resolve(terminal.cwd, output);
  let others;
  try {
    writeOutput(folder, synthesis.output);
    others = specs.length > 0 ? [] : otherStacks(folder, synthesis);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    terminal.err(`The output cannot be written to ${output}: ${reasonOf(error)}
`);
    return EXIT.problems;
  }
  if (quiet) return EXIT.clean;
  const terraform = terraformCommand(terminal.env);
  const variables = new Map(federations.map((federation) => [federation.stackName, variablesOf(federation)]));
  terminal.out(
    `${[...summary(synthesis, output, syntax), "", ...nextSteps(synthesis, variables, output, terraform)].join("\n")}
`
  );
  terminal.err(others.map((stackFolder) => `${leftoverText(folder, stackFolder, output, terraform)}
`).join(""));
  return EXIT.clean;
}
function summary({ stacks }, output, syntax) {
  const lines = stacks.map(({ folder, resources, stackName }) => {
    const amount = [...resources.values()].reduce((sum, count) => sum + count, 0);
    const file = import_node_path4.default.posix.join(output, folder, syntax === "json" ? "cdk.tf.json" : "cdk.tf");
    return `${stackName}: ${amount} resources in ${file}`;
  });
  const [only] = stacks;
  if (only === void 0 || stacks.length > 1) return shown(lines, "stacks");
  return [...lines, ...[...only.resources].map(([type, count]) => `  ${String(count).padStart(3)}  ${type}`)];
}
function nextSteps({ stacks }, variables, output, program) {
  const ordered = inOrder(stacks);
  const orders = ordered.flatMap(
    ({ stackName, after }) => after.length === 0 ? [] : [`${stackName} reads the state of ${wordList(after, "and")}, which is applied first.`]
  );
  const steps = ordered.map(({ folder, stackName }) => {
    const terraform = `${program} -chdir=${import_node_path4.default.posix.join(output, folder)}`;
    const names = variables.get(stackName) ?? [];
    return [
      ...names.length === 0 ? [] : [`  export ${names.map((name) => `TF_VAR_${name}=…`).join(" ")}`],
      ...stacks.length === 1 ? [`  ${terraform} init`, `  ${terraform} plan`] : [`  ${terraform} init && ${terraform} plan`]
    ].join("\n");
  });
  return [...shown(orders, "stacks read the state of others"), "Next:", ...shown(steps, "stacks in the same way")];
}
function shown(lines, what) {
  const more = lines.length - MAX_SHOWN;
  return more <= 0 ? lines : [...lines.slice(0, MAX_SHOWN), `  and ${more} more ${what}`];
}
function inOrder(stacks) {
  const byName = new Map(stacks.map((stack) => [stack.stackName, stack]));
  const ordered = /* @__PURE__ */ new Set();
  const visit = (stack, above) => {
    for (const name of stack.after) {
      const other = byName.get(name);
      if (other !== void 0 && !above.includes(name)) visit(other, [...above, name]);
    }
    ordered.add(stack);
  };
  for (const stack of stacks) visit(stack, [stack.stackName]);
  return [...ordered];
}
var CONFIGURATIONS = ["cdk.tf.json", "cdk.tf"];
function otherStacks(folder, { stacks }) {
  const given = new Set(stacks.map(({ stackName }) => stackName));
  const parent = import_node_path4.default.join(folder, "stacks");
  if (!(0, import_node_fs4.existsSync)(parent)) return [];
  return (0, import_node_fs4.readdirSync)(parent).filter((name) => !given.has(name) && configurationIn(import_node_path4.default.join(parent, name)) !== void 0).sort();
}
function configurationIn(stack) {
  return CONFIGURATIONS.map((name) => import_node_path4.default.join(stack, name)).find((file) => (0, import_node_fs4.existsSync)(file));
}
function leftoverText(folder, stackName, output, program) {
  const file = configurationIn(import_node_path4.default.join(folder, "stacks", stackName));
  const isProtected = file !== void 0 && (0, import_node_fs4.readFileSync)(file, "utf8").includes("prevent_destroy");
  const shownFolder = import_node_path4.default.posix.join(output, "stacks", stackName);
  return `No spec gives the stack ${visible(stackName)} any more. ${isProtected ? "Its pool is protected: put the spec back with userPool.deletionProtection: false and apply it. Then destroy the stack" : "Destroy it"} (${program} -chdir=${visible(shownFolder)} destroy) and remove the folder.`;
}

// src/commands/validate.ts
var validate = command({
  name: "validate",
  operands: "[SPEC…]",
  summary: "check specs",
  options: SPEC_OPTIONS,
  async run({ operands, values }, terminal) {
    const { readSpecs } = await Promise.resolve().then(() => __toESM(require("./program.js")));
    const read = await readSpecs(operands, terminal, values["stdin-filename"]);
    if ("exit" in read) return read.exit;
    if (values.quiet !== true) {
      const names = read.loaded.federations.map(({ stackName }) => stackName).join(", ");
      terminal.out(`${read.files} ${read.files === 1 ? "spec" : "specs"} valid: ${names}
`);
    }
    return EXIT.clean;
  }
});

// src/commands/table.ts
var COMMANDS = [
  synth,
  validate,
  review,
  graph,
  handoff,
  deployerPolicy,
  completion(() => COMMANDS)
];

// src/commands/run.ts
var PROGRAM_OPTIONS = {
  ...COMMON_OPTIONS,
  version: { type: "boolean", summary: "print the version" }
};
async function run(args, terminal) {
  const known = Object.fromEntries(
    [...COMMANDS.map(({ options: options2 }) => options2), PROGRAM_OPTIONS].flatMap((options2) => Object.entries(options2))
  );
  const { tokens } = (0, import_node_util.parseArgs)({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const given = tokens.filter((token) => token.kind === "option");
  const has = (name2) => given.some((token) => token.name === name2);
  const isHelp = words[0] === "help";
  const name = words[isHelp ? 1 : 0];
  const command2 = COMMANDS.find((one) => one.name === name);
  const usage2 = (problem) => {
    const help = command2 === void 0 ? `${PROGRAM} --help` : `${PROGRAM} ${command2.name} --help`;
    terminal.err(`${problem}
Run "${help}" for what there is.
`);
    return EXIT.usage;
  };
  if (name !== void 0 && command2 === void 0) {
    const names = COMMANDS.map((one) => one.name);
    return usage2(`Unknown command ${quote(name)}.${suggestion(inQuotes(nearest(name, names)))}`);
  }
  if (isHelp || has("help")) {
    const { out } = terminal.width;
    terminal.out(command2 === void 0 ? programHelp(COMMANDS, out) : commandHelp(command2, out));
    return EXIT.clean;
  }
  if (has("version")) {
    terminal.out(`${version}
`);
    return EXIT.clean;
  }
  const options = { ...command2?.options, ...PROGRAM_OPTIONS };
  const values = {};
  for (const token of given) {
    const problem = optionProblem(token, options, command2);
    if (problem !== void 0) return usage2(problem);
    values[token.name] = token.value ?? true;
  }
  if (command2 === void 0) return usage2("No command is given.");
  const color = has("color") || !has("no-color") && terminal.color;
  return command2.run({ operands: words.slice(1), values }, { ...terminal, color });
}
function optionProblem({ inlineValue, name, rawName, value }, options, command2) {
  const option = Object.hasOwn(options, name) ? options[name] : void 0;
  if (option === void 0) {
    const others = COMMANDS.filter((one) => Object.hasOwn(one.options, name)).map((one) => one.name);
    if (command2 !== void 0 && others.length > 0)
      return `${command2.name} does not accept ${rawName}; ${others.join(" and ")} ${others.length === 1 ? "does" : "do"}.`;
    const close = nearest(name, Object.keys(options));
    return `Unknown option ${quote(rawName)}.${suggestion(close === void 0 ? void 0 : `"--${close}"`)}`;
  }
  if (option.type === "boolean") return value === void 0 ? void 0 : `${rawName} accepts no value.`;
  const missing = value === void 0 || value === "" || inlineValue !== true && value.startsWith("--");
  return missing ? `${rawName} needs a value: ${rawName} ${option.placeholder}.` : void 0;
}
function inQuotes(text) {
  return text === void 0 ? void 0 : `"${text}"`;
}
function suggestion(close) {
  return close === void 0 ? "" : ` Did you mean ${close}?`;
}

// src/cli.ts
var { enableCompileCache } = nodeModule;
enableCompileCache?.(import_node_path5.default.join(process.env.XDG_CACHE_HOME ?? import_node_path5.default.join((0, import_node_os.homedir)(), ".cache"), "cognito-federation"));
void exitWith((terminal) => run(process.argv.slice(2), terminal));
