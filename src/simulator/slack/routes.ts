import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerDownload, answerSignIn, answerUpload } from './file-routes.ts'
import { answerResponseUrl } from './replies.ts'
import { answerWebApi, type WebApiOptions } from './web-api.ts'

/** Slack's HTTP side: the Web API, response URLs, uploads, downloads, and a page to sign in for everything else. */
export function createRoutes(api: WebApiOptions): RequestListener {
  return (request, response) => {
    answer(api, request, response).catch(() => response.destroy())
  }
}

async function answer(api: WebApiOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, room] = request.url?.split('/') ?? []
  switch (room) {
    case 'api':
      return answerWebApi(api, request, response)
    case 'actions':
      return answerResponseUrl(api.workspace, request, response)
    case 'upload':
      return answerUpload(api.workspace, request, response)
    case 'files-pri':
      return answerDownload(api.workspace, api.tokens.bot, request, response)
    default:
      return answerSignIn(response)
  }
}
