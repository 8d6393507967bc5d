import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Run {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of all processors, user and system, of the process and all it started and waited for. */
  cpu: number;
  /**
   * The most that lay in memory at a time, in GB: the resident sets of the whole process group added up,
   * looked at every 200 ms (pages that processes share count for each). Linux only.
   */
  memory: number | undefined;
}

/** Runs a command and measures it; one that fails throws the end of what it said. */
export function measureRun(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  // The shell’s `times` knows the processor time of all that a process started; Node does not tell it.
  const counted = '"$@"; status=$?; times >&3; exit $status';
  const started = performance.now();
  const child = spawn('sh', ['-c', counted, 'sh', ...command], {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, to be looked at and ended as one.
    detached: true,
  });
  const [, out, error, timesOut] = child.stdio;
  let said = '';
  let times = '';
  out?.on('data', (data: Buffer) => (said += String(data)));
  error?.on('data', (data: Buffer) => (said += String(data)));
  timesOut?.on('data', (data: Buffer) => (times += String(data)));
  let memory: number | undefined;
  const looking = setInterval(() => {
    const now = residentMemory(child.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 200);
  const end = () => process.kill(-(child.pid ?? 0), 'SIGTERM');
  process.once('SIGINT', end);
  return new Promise((resolve, reject) => {
    let wall = 0;
    child.once('error', reject);
    child.once('exit', () => {
      wall = (performance.now() - started) / 1000;
      clearInterval(looking);
      process.off('SIGINT', end);
    });
    child.once('close', (status) => {
      if (status === 0) resolve({ wall, cpu: cpuOf(times), memory });
      else reject(new Error(`${command.join(' ')} failed:\n${said.slice(-2000)}`));
    });
  });
}

/** Seconds in what the shell’s `times` prints: `0m1.23s 0m0.04s`, a line for itself and one for what it ran. */
export function cpuOf(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Memory of all processes of a group, in GB. */
function residentMemory(group: number): number | undefined {
  let pages = 0;
  let processes: string[];
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const id of processes)
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      // The name stands in brackets and may hold spaces; after it come state, parent and group.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) pages += Number(fields[21]);
    } catch {
      // It ended meanwhile.
    }
  return (pages * 4096) / 1e9;
}
