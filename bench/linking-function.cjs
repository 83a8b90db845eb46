// Measures one function in a process of its own: `node linking-function.cjs <bundle> <event file> <warm invocations>`.
// Prints JSON: milliseconds from before the module is loaded to the first answer, and of each invocation after it.
const { readFileSync } = require('node:fs');

const [, , bundle, eventFile, warm] = process.argv;
const event = JSON.parse(readFileSync(eventFile, 'utf8'));
const print = console.log;
console.log = () => {};

const start = performance.now();
const { handler } = require(bundle);

async function measure() {
  await handler(event);
  const cold = performance.now() - start;
  const invocations = [];
  for (let n = 0; n < Number(warm); n += 1) {
    const begun = performance.now();
    await handler(event);
    invocations.push(performance.now() - begun);
  }
  print(JSON.stringify({ cold, warm: invocations }));
}

measure().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
