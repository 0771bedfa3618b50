/** A task that is asked for often and done once for all askings of a moment, never twice at a time. */
export interface Gathering {
  ask(): void
  stop(): void
}

/** `wait` is in milliseconds. A task that fails is not repeated by itself: the next asking does it. */
export function createGathering(task: () => Promise<void>, wait: number): Gathering {
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isAsked = false
  let isStopped = false

  async function run(): Promise<void> {
    timer = undefined
    isRunning = true
    isAsked = false
    await task().catch(() => undefined)
    isRunning = false
    if (isAsked) ask()
  }

  function ask(): void {
    isAsked = true
    if (!isRunning && !isStopped) timer ??= setTimeout(run, wait)
  }

  function stop(): void {
    isStopped = true
    clearTimeout(timer)
  }

  return { ask, stop }
}
