/** Loaded into a program that is measured: leaves what it used where the environment says. */
import {writeFileSync} from 'node:fs';

const file = process.env['PASSERELLE_BENCH_USAGE'];
if (file) {
  process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    writeFileSync(file, JSON.stringify({maxRSS, cpu: userCPUTime + systemCPUTime}));
  });
}
