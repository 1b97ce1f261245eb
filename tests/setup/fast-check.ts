// How many cases a property test tries: few while working, 1,000 in `npm test`, more in `npm run test:full`.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env['FC_RUNS'] ?? 500) });
