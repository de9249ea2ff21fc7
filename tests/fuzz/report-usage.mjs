// Loaded in front of the program: tells when it ends how much it took.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  try {
    appendFileSync(process.env.FUZZ_USAGE, `${JSON.stringify(usage)}\n`);
  } catch {
    // A case in which nothing can be written.
  }
});
