import { channelContract } from '../contract.ts'
import { makeSlackHarness } from './harness.ts'

channelContract('Slack by Socket Mode', () => makeSlackHarness('socket'))
channelContract('Slack by HTTP', () => makeSlackHarness('http'))
