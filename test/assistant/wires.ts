import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** When the wires are cut: before that message goes out, or once it has had its effect but is not yet answered. */
export interface Cut {
  message: number
  when: 'before' | 'after'
}

/** All that a process says to the database and to the platforms goes over wires, which count and can be cut at once. */
export interface Wires {
  /**
   * An address on loopback from which everything goes on to that one. Of its connections those are counted which begin
   * with bytes that `counts` takes.
   */
  to(target: URL, counts?: (beginning: Buffer) => boolean): Promise<string>
  /** Counts messages anew from now on; `onCut` is called at the cut, when nothing goes either way any more. */
  arm(cut: Cut, onCut: () => void): void
  close(): void
}

export function createWires(): Wires {
  const closers = new Set<() => void>()
  let sent = 0
  let armed: { cut: Cut; onCut: () => void } | null = null

  function cutAll(): void {
    for (const close of closers) close()
    armed?.onCut()
    armed = null
  }

  /** Whether the message at hand is the one at which the wires are cut, before it or after. */
  function struck(): Cut['when'] | null {
    sent += 1
    return armed?.cut.message === sent ? armed.cut.when : null
  }

  function join(near: Socket, far: Socket, counts: (beginning: Buffer) => boolean): void {
    let isCounted: boolean | null = null
    let isLast = false
    near.on('data', (bytes) => {
      isCounted ??= counts(bytes)
      const when = isCounted ? struck() : null
      if (when === 'before') return cutAll()
      isLast ||= when === 'after'
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (isLast) cutAll()
      else near.write(bytes)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => undefined) // the end follows
      one.on('close', () => other.destroy())
      closers.add(() => one.destroy())
    }
  }

  return {
    to: async (target, counts = () => true) => {
      const server = createServer({ noDelay: true }, (near) =>
        join(near, connect({ host: target.hostname, port: Number(target.port), noDelay: true }), counts),
      )
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      closers.add(() => server.close())
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      return Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(port) }).href
    },
    arm: (cut, onCut) => {
      sent = 0
      armed = { cut, onCut }
    },
    close: () => {
      for (const close of closers) close()
    },
  }
}
