import type { QuestionStep } from '../flow.ts'
import type { Input } from '../input.ts'
import type { Answer, AnswerInput, Reader } from '../reader.ts'
import { asJson } from '../stored.ts'
import { askQuestion } from './ask-question.ts'
import { askDoubt, doubtAnswer, withoutDoubt } from './doubt.ts'
import { follow } from './follow.ts'
import { keepFiles } from './keep-files.ts'
import { type Outcome, type Reply, type Standing, stepContext, unmoved } from './outcome.ts'
import { problemLine } from './problem.ts'
import { askProof, needsProof } from './proof.ts'

type Question = QuestionStep<unknown, string>

/** Reads an answer to the question and takes it. */
export async function answerQuestion(standing: Standing, step: Question, input: Input): Promise<Outcome> {
  const reader = step.answer(standing.stored.data)
  const given = doubtAnswer(standing.stored, input)
  if (given === 'not-meant') return askAgain(withoutDoubt(standing), step)
  if (given === 'meant') return take(standing, step, reader, standing.stored.doubt?.value)
  const answerInput = toAnswerInput(given)
  if (!answerInput) return askAgain(standing, step)
  const answer: Answer<unknown> = reader.read(answerInput, standing.context)
  if (answer.read === 'not') return askAgain(withoutDoubt(standing), step, [problemLine(answer.problem)])
  if (answer.read === 'sure') return take(standing, step, reader, answer.value)
  const stored = { ...standing.stored, doubt: { field: null, value: asJson(answer.value) } }
  return unmoved({ ...standing, stored }, [askDoubt(reader, answer.value)])
}

function toAnswerInput(input: Input): AnswerInput | null {
  if (input.kind === 'action') {
    return input.action.do === 'answer' ? { kind: 'chosen', value: input.action.value } : null
  }
  return input.kind === 'form' ? null : input
}

async function take(
  standing: Standing,
  step: Question,
  reader: Reader<unknown>,
  value: unknown,
): Promise<Outcome> {
  if (await needsProof(standing, step.carriesOut(value))) return askProof(withoutDoubt(standing))
  await keepFiles(standing.context, reader, value)
  const next = await step.take({ ...stepContext(standing), value })
  if ('stay' in next) return askAgain(withoutDoubt(standing), step, next.stay)
  return follow(standing, next)
}

async function askAgain(standing: Standing, step: Question, why: Reply['lines'] = []): Promise<Outcome> {
  const question = await askQuestion(standing, step)
  return unmoved(standing, [{ ...question, lines: [...why, ...question.lines] }])
}
