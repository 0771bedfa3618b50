import { type Answers, type FormStep, fieldsOf, type NamedField } from '../form.ts'
import type { Input } from '../input.ts'
import { asJson, type Stored } from '../stored.ts'
import { answerField } from './answer-field.ts'
