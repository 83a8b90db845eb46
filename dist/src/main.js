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

// src/main.ts
var import_node_util = require("node:util");

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

// src/commands/synth.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));

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
function wordList(words, conjunction) {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
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

// src/commands/reason-of.ts
function reasonOf(error) {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return message.replace(/, \w+ '.*'$/s, "");
}

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
  const folder = import_node_path.default.resolve(terminal.cwd, output);
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
    const file = import_node_path.default.posix.join(output, folder, syntax === "json" ? "cdk.tf.json" : "cdk.tf");
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
    const terraform = `${program} -chdir=${import_node_path.default.posix.join(output, folder)}`;
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
  const parent = import_node_path.default.join(folder, "stacks");
  if (!(0, import_node_fs.existsSync)(parent)) return [];
  return (0, import_node_fs.readdirSync)(parent).filter((name) => !given.has(name) && configurationIn(import_node_path.default.join(parent, name)) !== void 0).sort();
}
function configurationIn(stack) {
  return CONFIGURATIONS.map((name) => import_node_path.default.join(stack, name)).find((file) => (0, import_node_fs.existsSync)(file));
}
function leftoverText(folder, stackName, output, program) {
  const file = configurationIn(import_node_path.default.join(folder, "stacks", stackName));
  const isProtected = file !== void 0 && (0, import_node_fs.readFileSync)(file, "utf8").includes("prevent_destroy");
  const shownFolder = import_node_path.default.posix.join(output, "stacks", stackName);
  return `No spec gives the stack ${visible(stackName)} any more. ${isProtected ? "Its pool is protected: put the spec back with userPool.deletionProtection: false and apply it. Then destroy the stack" : "Destroy it"} (${program} -chdir=${visible(shownFolder)} destroy) and remove the folder.`;
}

// src/main.ts
void exitWith(async (terminal) => {
  let specs;
  try {
    specs = (0, import_node_util.parseArgs)({ options: { spec: { type: "string", multiple: true } } }).values.spec ?? [];
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}
Usage: main.js [--spec SPEC]…
`);
    return EXIT.usage;
  }
  return synthInto(
    {
      specs,
      output: terminal.env.CDKTF_OUTDIR ?? "cdktf.out",
      syntax: terminal.env.SYNTH_HCL_OUTPUT === "true" ? "hcl" : "json",
      quiet: true
    },
    terminal
  );
});
