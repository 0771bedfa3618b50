import { readString } from '../call.ts'
import { badRequest } from '../refusal.ts'
import { wireFile } from '../wire.ts'
import type { Method } from './method.ts'

const MAX_DOWNLOAD = 20 * 1024 * 1024

export const getFile: Method = (cloud, call) => {
  const id = readString(call, 'file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = cloud.files.find(id)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big')
  return wireFile(file)
}
