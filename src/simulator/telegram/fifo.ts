/** First in, first out, in constant time: `Array.shift` moves the whole array. */
export interface Fifo<T> {
  push(item: T): void
  peek(): T | undefined
  shift(): T | undefined
}

const COMPACT_AFTER = 1024

export function createFifo<T>(): Fifo<T> {
  let items: T[] = []
  let head = 0
  return {
    push: (item) => {
      items.push(item)
    },
    peek: () => items[head],
    shift: () => {
      if (head >= items.length) return undefined
      const item = items[head]
      head += 1
      if (head > COMPACT_AFTER && head * 2 > items.length) {
        items = items.slice(head)
        head = 0
      }
      return item
    },
  }
}
