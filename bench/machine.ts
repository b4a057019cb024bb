import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** The machine in one sentence, with how busy it was. */
export const machine = (): string => {
  const all = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0] ?? 0
  return `${all.length} × ${all[0]?.model.trim() ?? 'CPU'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}; load of the last minute ${load.toFixed(1)}.`
}
