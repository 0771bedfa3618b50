import { it } from 'vitest'
import { openScene } from './crash-scene.ts'
it('x', async () => {
  let t0 = Date.now()
  const s = await openScene()
  process.stdout.write(`open ${Date.now() - t0}\n`)
  for (const [message, when] of [[1000, 'before'], [5,'before'],[5, 'after'],[20, 'before'],[30,'after']] as const) {
  t0 = Date.now()
  process.stdout.write(JSON.stringify(await s.crash({message, when})))
  process.stdout.write(`crash ${Date.now() - t0}\n`)
  }
  await s.close()
}, 100000)
