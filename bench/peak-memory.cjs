// Leaves the process's peak memory, in KiB, in the file that PEAK_MEMORY_FILE names.
process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS)),
);
