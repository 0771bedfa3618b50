import { channelContract } from '../contract.ts'
import { makeTelegramHarness } from './harness.ts'

channelContract('Telegram by long polling', () => makeTelegramHarness('polling'))
channelContract('Telegram by webhook', () => makeTelegramHarness('webhook'))
