// Leaves the process's peak memory, in KiB, and its time of the processor, in microseconds, in the file that
// PEAK_MEMORY_FILE names.
process.on('exit', () => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.PEAK_MEMORY_FILE, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
