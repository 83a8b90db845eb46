// Runs the bundled function as Lambda does: loads it once, hands it each event as parsed JSON, and writes what it logs
// as lines of Lambda's JSON log format. Time is the test's: it passes only when the test says so, or by a pause.
const [, , bundle] = process.argv;

/** The time of day at which every function starts, in milliseconds of Unix time. */
const START = Date.UTC(2026, 0, 1);

let now = 0;
let timers = [];
const clock = {
  now: () => now,
  date: () => new Date(START + now),
  pause: async (milliseconds) => pass(milliseconds),
  after(milliseconds, run) {
    const timer = { at: now + milliseconds, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  },
};

/** Lets that much time pass, or less: until the next timer, which runs. */
function pass(milliseconds) {
  const timer = timers.reduce((first, other) => (first && first.at <= other.at ? first : other), undefined);
  const end = milliseconds === 'untilNextTimer' ? Infinity : now + milliseconds;
  if (timer === undefined || timer.at > end) {
    now = Math.min(end, Number.MAX_SAFE_INTEGER);
    return;
  }
  now = timer.at;
  timers = timers.filter((other) => other !== timer);
  timer.run();
}

let lines = [];
function write(level, message) {
  lines.push(JSON.stringify({ timestamp: clock.date().toISOString(), level, requestId: 'test', message }));
}
for (const level of ['debug', 'info', 'log', 'warn', 'error', 'trace']) {
  console[level] = (...values) => write(level.toUpperCase(), values.join(' '));
}

const { preSignUp } = require(bundle);
const handler = preSignUp({ environment: process.env, clock, log: (line) => write('INFO', line) });

async function invoke({ id, event }) {
  lines = [];
  let reply;
  try {
    reply = { returned: JSON.stringify(await handler(JSON.parse(event))) };
  } catch (error) {
    reply = { thrown: { name: error.name, message: error.message, keys: Object.keys(error), cause: error.cause } };
  }
  process.send({ id, ...reply, lines, timersLeft: timers.length });
}

process.on('message', (message) => {
  if (message.pass === undefined) return void invoke(message);
  pass(message.pass);
  // What the timers set off comes first.
  setImmediate(() => process.send({ passed: message.id }));
});
process.send('ready');
