// Runs the bundled function as Lambda does: loads it once, hands it each event as parsed JSON, and writes what it logs
// as lines of Lambda's JSON log format.
const [, , bundle] = process.argv;

let lines = [];
for (const level of ['debug', 'info', 'log', 'warn', 'error', 'trace']) {
  console[level] = (...values) => {
    const message = values.length === 1 && typeof values[0] === 'object' ? values[0] : values.join(' ');
    lines.push(
      JSON.stringify({
        timestamp: new Date().toISOString(),
        level: level === 'log' ? 'INFO' : level.toUpperCase(),
        requestId: 'test',
        message,
      }),
    );
  };
}

const { handler } = require(bundle);

process.on('message', async ({ id, event }) => {
  lines = [];
  const start = performance.now();
  let reply;
  try {
    reply = { returned: JSON.stringify(await handler(JSON.parse(event))) };
  } catch (error) {
    reply = { thrown: { name: error.name, message: error.message, keys: Object.keys(error), cause: error.cause } };
  }
  process.send({ id, ...reply, lines, ms: performance.now() - start });
});
process.send('ready');
