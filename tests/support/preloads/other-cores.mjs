// A machine with CORES processors, for a build started with `--import`.
import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';

const cores = Number(process.env['CORES'] ?? 1);
os.availableParallelism = () => cores;
const [cpu] = os.cpus();
os.cpus = () => Array.from({ length: cores }, () => cpu);
syncBuiltinESMExports();
