// Loaded before the command line with node --require: counts what is done to files below FC_FOLDER, and kills the process
// (FC_KILL_AT) or fails as a full disk does (FC_FULL_AT) at the operation of that number. It tells the count on exit.
const fs = require('node:fs');

const { FC_FOLDER = '', FC_KILL_AT, FC_FULL_AT, FC_COUNT } = process.env;
let count = 0;
for (const name of ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'renameSync', 'rmSync', 'utimesSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(FC_FOLDER)) return original(...args);
    count++;
    if (String(count) === FC_KILL_AT) process.kill(process.pid, 'SIGKILL');
    const needsRoom =
      name === 'mkdirSync' ? !fs.existsSync(args[0]) : name === 'mkdtempSync' || name === 'writeFileSync';
    if (String(count) === FC_FULL_AT && needsRoom) {
      // What a full disk leaves: the file, without its content.
      if (name === 'writeFileSync') original(args[0], '', args[2]);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    }
    return original(...args);
  };
}
process.on('exit', () => {
  if (FC_COUNT !== undefined) fs.writeSync(2, `operations: ${count}\n`);
});
