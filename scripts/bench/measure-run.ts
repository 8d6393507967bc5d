import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Run {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of all processors, user and system, of the process and all it started. */
  cpu: number;
  /**
   * The most that lay in memory at a time, in GB: the resident sets of the whole process group added up
   * (pages that processes share count for each). Linux only.
   */
  memory: number | undefined;
  /** The most that one process of the group had in memory, in GB, as `time -v` tells it. Linux only. */
  largest: number | undefined;
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
  const watched = new Watched();
  const looking = setInterval(() => watched.look(child.pid ?? 0), 200);
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
      const { cpu, memory, largest } = watched;
      // The shell counts none that was not waited for; what is seen leaves out what ended between two looks.
      if (status === 0) resolve({ wall, cpu: Math.max(cpuOf(times), cpu), memory, largest });
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

/** What was seen of a process group, each time one looked; nothing where there is no /proc. */
class Watched {
  memory: number | undefined;
  largest: number | undefined;
  #seconds = new Map<string, number>();

  get cpu(): number {
    return [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  look(group: number) {
    const now = processesOf(group);
    if (now.length === 0) return;
    const sizes = now.map(({ memory }) => memory);
    const sum = sizes.reduce((total, size) => total + size, 0);
    this.memory = Math.max(this.memory ?? 0, sum);
    this.largest = Math.max(this.largest ?? 0, ...sizes);
    for (const { id, cpu } of now) this.#seconds.set(id, cpu);
  }
}

/** Every process of a group, with its memory in GB and the seconds it has taken. */
function processesOf(group: number): { id: string; memory: number; cpu: number }[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        // The name stands in brackets and may hold spaces; after it come state, parent and group.
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number);
        if (fields[2] !== group) return [];
        // In pages of 4 KiB, and in hundredths of a second.
        const [user = 0, system = 0] = fields.slice(11, 13);
        return [{ id, memory: ((fields[21] ?? 0) * 4096) / 1e9, cpu: (user + system) / 100 }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}
