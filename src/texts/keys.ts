// Made by `npm run texts` from locales/*.ftl; not to be edited.
import type { Day, Moment, Text } from './line.ts'

export interface Texts {
  'value-text': { value: Text }
  'value-number': { value: number }
  'value-amount': { value: number; unit: Text }
  'value-day': { day: Day }
  'value-moment': { value: Moment }
  'value-list': { values: Text }
  'button-yes': Record<never, never>
  'button-no': Record<never, never>
  'button-back': Record<never, never>
  'button-later': Record<never, never>
  'button-cancel': Record<never, never>
  'button-close': Record<never, never>
  'button-skip': Record<never, never>
  'button-done': Record<never, never>
  'button-submit': Record<never, never>
  'button-undo': Record<never, never>
  'button-resume': { title: Text }
  'button-open-form': Record<never, never>
  'button-edit': { label: Text }
  'button-edit-section': { number: number }
  'button-link': Record<never, never>
  'button-decline': Record<never, never>
  'form-to-fill': Record<never, never>
  'form-not-needed': Record<never, never>
  'form-hint': Record<never, never>
  'secret-to-fill': Record<never, never>
  'secret-hint': Record<never, never>
  'secret-typed': Record<never, never>
  'form-position': { number: number; count: number }
  'form-file-label': { label: Text }
  'form-stale': Record<never, never>
  'doubt-ask': { value: Text }
  'collected': { value: Text }
  'review-title': { title: Text }
  'review-section': { answers: Text }
  'review-answer': { label: Text; value: Text }
  'review-skipped': Record<never, never>
  'review-ask': Record<never, never>
  'review-which': Record<never, never>
  'chosen': { label: Text }
  'parked': { title: Text }
  'parked-waits': { title: Text }
  'resumed': { title: Text }
  'later-noted': { title: Text }
  'cancelled': { title: Text }
  'nothing-to-leave': Record<never, never>
  'nothing-to-cancel': Record<never, never>
  'nothing-parked': Record<never, never>
  'not-understood': Record<never, never>
  'which-one': Record<never, never>
  'unknown-command': { command: Text }
  'file-unasked': Record<never, never>
  'file-refused': { name: Text; why: 'empty' | 'too-large' | 'macros' | 'content'; limit: number; kinds: Text }
  'file-not-fetched': { name: Text }
  'file-replace': Record<never, never>
  'message-private': Record<never, never>
  'message-faded': { command: string }
  'button-stale': Record<never, never>
  'button-stale-short': Record<never, never>
  'flow-gone': Record<never, never>
  'apology': Record<never, never>
  'apology-short': Record<never, never>
  'too-fast': Record<never, never>
  'too-fast-short': Record<never, never>
  'group': Record<never, never>
  'administrators-only': Record<never, never>
  'right-refused': Record<never, never>
  'loading': Record<never, never>
  'product': Record<never, never>
  'choose': Record<never, never>
  'problem-text-needed': Record<never, never>
  'problem-file-needed': Record<never, never>
  'problem-file-or-link-needed': Record<never, never>
  'problem-too-short': { limit: number }
  'problem-too-long': { length: number; limit: number }
  'problem-empty': Record<never, never>
  'problem-file-too-large': { limit: number }
  'problem-file-kind': { kinds: Text }
  'problem-file-disguised': Record<never, never>
  'problem-file-being-read': Record<never, never>
  'problem-too-many-pieces': { limit: number }
  'problem-choose-a-button': Record<never, never>
  'problem-not-positive': Record<never, never>
  'problem-another-unit': { unit: Text; written: Text }
  'problem-unsure': { value: Text }
  'stranger': Record<never, never>
  'guest': Record<never, never>
  'privacy-notice': { version: number; contact: Text }
  'privacy-contact': Record<never, never>
  'link-ask': { name: Text }
  'link-declined': Record<never, never>
  'link-gone': Record<never, never>
  'link-code-used': { name: Text; at: Moment }
  'linked': { name: Text }
  'linked-elsewhere': { at: Moment }
  'code-unknown': Record<never, never>
  'code-expired': Record<never, never>
  'code-locked': { until: Moment }
  'form-unlinked': Record<never, never>
  'code-busy': Record<never, never>
  'pin-title': Record<never, never>
  'pin-label': Record<never, never>
  'pin-ask': Record<never, never>
  'pin-why': Record<never, never>
  'pin-choose-why': Record<never, never>
  'pin-repeat-why': Record<never, never>
  'pin-right': Record<never, never>
  'pin-made': Record<never, never>
  'pin-differs': Record<never, never>
  'pin-wrong': { left: number }
  'pin-locked': { until: Moment }
  'pin-locked-elsewhere': { most: number }
  'pin-weak-same': Record<never, never>
  'pin-weak-sequence': Record<never, never>
  'pin-weak-repeated': Record<never, never>
  'pin-weak-birth-date': Record<never, never>
  'pin-weak-employee-number': Record<never, never>
  'pin-change-title': Record<never, never>
  'pin-change-summary': Record<never, never>
  'pin-change-phrases': Record<never, never>
  'pin-change-why': Record<never, never>
  'pin-changed': Record<never, never>
  'link-code-title': Record<never, never>
  'link-code-summary': Record<never, never>
  'link-code-phrases': Record<never, never>
  'link-code-ask': Record<never, never>
  'link-code-nobody': Record<never, never>
  'link-code-made': { name: Text; code: Text; link: Text; until: Moment }
  'own-code-title': Record<never, never>
  'own-code-summary': Record<never, never>
  'own-code-phrases': Record<never, never>
  'own-code-made': { code: Text }
  'own-code-link': { link: Text }
  'own-code-until': { until: Moment }
  'unlink-title': Record<never, never>
  'unlink-summary': Record<never, never>
  'unlink-phrases': Record<never, never>
  'unlink-ask': { accounts: number }
  'unlink-stays': Record<never, never>
  'unlink-here': Record<never, never>
  'unlink-everywhere': Record<never, never>
  'unlink-keep': Record<never, never>
  'unlink-kept': Record<never, never>
  'unlinked': { left: number }
  'unlinked-elsewhere': { at: Moment }
  'revoke-title': Record<never, never>
  'revoke-summary': Record<never, never>
  'revoke-phrases': Record<never, never>
  'revoke-ask': Record<never, never>
  'revoke-confirm': { name: Text }
  'revoke-button': Record<never, never>
  'revoke-own': Record<never, never>
  'revoke-kept': Record<never, never>
  'revoked': { count: number; name: Text }
  'revoked-notice': { at: Moment }
  'privacy-title': Record<never, never>
  'privacy-summary': Record<never, never>
  'privacy-phrases': Record<never, never>
  'privacy-consent': { version: number; at: Moment }
  'privacy-no-consent': Record<never, never>
  'privacy-agree': Record<never, never>
  'privacy-agreed': { version: number; at: Moment }
  'privacy-card': Record<never, never>
  'privacy-read': Record<never, never>
  'help-title': Record<never, never>
  'help-phrases': Record<never, never>
  'help-greeting': { name: Text }
  'help-part': { part: 'employee' | 'appraiser' | 'superior' | 'acting' | 'performance-manager' | 'administrator' | 'auditor' | 'everyone'; commands: Text }
  'help-command': { command: Text; summary: Text }
  'help-ways': Record<never, never>
  'term-rhk': Record<never, never>
  'term-skp': Record<never, never>
  'term-iki': Record<never, never>
  'term-indikator': Record<never, never>
  'term-realisasi': Record<never, never>
  'term-capaian': Record<never, never>
  'term-kendala': Record<never, never>
  'term-bukti-dukung': Record<never, never>
  'term-predikat': Record<never, never>
  'term-berakhlak': Record<never, never>
  'term-keberatan': Record<never, never>
  'term-ekspektasi': Record<never, never>
  'status-title': Record<never, never>
  'status-summary': Record<never, never>
  'status-phrases': Record<never, never>
  'status-no-period': Record<never, never>
  'status-head': { month: Day }
  'status-own': { states: Text }
  'status-plan': { state: 'approved' | 'submitted' | 'returned' | 'none'; year: Text }
  'status-progress': { state: 'evaluated' | 'sent' | 'submitted' | 'returned' | 'none'; until: Day; due: Day }
  'status-result': { state: 'answered' | 'received' | 'published' | 'none'; due: Day }
  'status-objection': { state: 'decided' | 'heard-out' | 'awaiting-explanations'; number: Text }
  'status-acting': { kind: 'plt' | 'plh'; name: Text; letter: Text; until: Text }
  'status-until': { until: Day }
  'status-until-ended': Record<never, never>
  'status-deputy': { kind: 'plt' | 'plh'; name: Text; letter: Text; until: Text }
  'status-queue': { plans: number; evaluations: number; decisions: number }
  'signed': { name: Text }
  'signed-acting': { principal: Text; name: Text; kind: 'plt' | 'plh' | 'none' }
  'criteria-title': Record<never, never>
  'criteria-summary': Record<never, never>
  'criteria-phrases': Record<never, never>
  'criteria-intro': Record<never, never>
  'criteria-matrix': { cells: Text }
  'criteria-cell': { result: Text; behavior: Text; predicate: Text }
  'criteria-result': { meanings: Text }
  'criteria-behavior': { meanings: Text }
  'criteria-meaning': { rating: Text; meaning: Text }
  'criteria-behavior-button': Record<never, never>
  'criteria-behavior-intro': Record<never, never>
  'criteria-value': { value: Text; guides: Text }
  'criteria-guide': { guide: Text }
  'plan-title': Record<never, never>
  'plan-summary': { as: string }
  'plan-phrases': Record<never, never>
  'plan-own': Record<never, never>
  'plan-whose': Record<never, never>
  'plan-not-yours': Record<never, never>
  'plan-no-appraiser': Record<never, never>
  'plan-approved-already': { year: Text }
  'plan-submitted-already': { year: Text }
  'plan-decided-already': Record<never, never>
  'plan-form-title': Record<never, never>
  'plan-intro': { number: number; year: Text }
  'plan-field-title': Record<never, never>
  'plan-ask-title': Record<never, never>
  'plan-field-kind': Record<never, never>
  'plan-ask-kind': Record<never, never>
  'plan-field-indicator': Record<never, never>
  'plan-ask-indicator': Record<never, never>
  'plan-field-aspect': Record<never, never>
  'plan-ask-aspect': Record<never, never>
  'plan-field-target': Record<never, never>
  'plan-ask-target': Record<never, never>
  'plan-field-unit': Record<never, never>
  'plan-ask-unit': Record<never, never>
  'result-kind-main': Record<never, never>
  'result-kind-additional': Record<never, never>
  'plan-overview': { year: Text; name: Text; results: Text }
  'plan-empty': Record<never, never>
  'plan-result': { number: number; title: Text; kind: Text; indicator: Text; aspect: Text; target: number; unit: Text }
  'plan-submit': Record<never, never>
  'plan-add': Record<never, never>
  'plan-edit': { number: number }
  'plan-remove': { number: number }
  'plan-problem-no-main-result': Record<never, never>
  'plan-problem-no-quantity': Record<never, never>
  'plan-problem-too-many': Record<never, never>
  'plan-submitted': { to: 'appraiser' | 'employee' }
  'plan-returned': { reason: Text }
  'plan-missing-card': { year: Text }
  'plan-button': Record<never, never>
  'plan-returned-card': { name: Text; reason: Text }
  'plan-mend-button': Record<never, never>
  'plan-decision-title': Record<never, never>
  'plan-decide': { year: Text; name: Text; results: Text }
  'plan-approve': Record<never, never>
  'plan-return': Record<never, never>
  'plan-return-ask': { name: Text }
  'plan-approved': { name: Text }
  'plan-returned-done': { name: Text }
  'plan-decision-card': { name: Text }
  'plan-decision-button': Record<never, never>
  'plan-decision-button-of': { name: Text }
  'reminder': { moment: string }
  'monthly-update-title': Record<never, never>
  'monthly-update-summary': Record<never, never>
  'monthly-update-phrases': Record<never, never>
  'monthly-update-button': Record<never, never>
  'monthly-update-complete-button': Record<never, never>
  'monthly-update-card': { due: Day }
  'monthly-update-returned-card': { reason: Text }
  'monthly-update-no-period': Record<never, never>
  'monthly-update-over': { month: Day; until: Day }
  'monthly-update-not-sent': Record<never, never>
  'monthly-update-plan-changed': Record<never, never>
  'monthly-update-evaluated': Record<never, never>
  'monthly-update-no-plan': { state: 'submitted' | 'returned' | 'none' }
  'monthly-update-intro': { month: Day; count: number; due: Day }
  'monthly-update-returned': { reason: Text }
  'monthly-update-heading': { number: number; title: Text; indicator: Text; target: number; unit: Text }
  'monthly-update-realization': Record<never, never>
  'monthly-update-ask-realization': { target: number; unit: Text }
  'monthly-update-obstacle': Record<never, never>
  'monthly-update-ask-obstacle': Record<never, never>
  'monthly-update-evidence': Record<never, never>
  'monthly-update-ask-evidence': Record<never, never>
  'monthly-update-sent': { revision: number; month: Day; until: Day }
  'monthly-update-completed': { month: Day }
  'monthly-update-capped': Record<never, never>
  'progress-head': { month: Day; at: Moment; revision: number }
  'progress-entry': { number: number; title: Text; bar: Text; achievement: number; indicator: Text; realization: number; target: number; unit: Text; obstacle: Text; evidence: Text }
  'progress-none': Record<never, never>
  'progress-no-evidence': Record<never, never>
  'progress-evidence': { piece: Text }
  'progress-feedback': { feedback: Text }
  'evaluate-title': Record<never, never>
  'evaluate-summary': Record<never, never>
  'evaluate-phrases': Record<never, never>
  'evaluate-button': Record<never, never>
  'evaluate-button-of': { name: Text }
  'evaluate-card': { name: Text; revision: number; due: Day }
  'evaluate-none': Record<never, never>
  'evaluate-gone': Record<never, never>
  'evaluate-renewed': { name: Text; revision: number }
  'evaluate-head': { name: Text }
  'evaluate-ask': Record<never, never>
  'evaluate-score': Record<never, never>
  'evaluate-complete': Record<never, never>
  'evaluate-feedback': Record<never, never>
  'evaluate-files': { count: number }
  'evaluate-complete-ask': { name: Text }
  'evaluate-complete-done': { name: Text }
  'evaluate-form-title': Record<never, never>
  'evaluate-form-intro': { name: Text }
  'evaluate-result': Record<never, never>
  'evaluate-ask-result': Record<never, never>
  'evaluate-result-reason': Record<never, never>
  'evaluate-ask-result-reason': Record<never, never>
  'evaluate-ask-value': { value: Text; guides: Text }
  'evaluate-behavior': Record<never, never>
  'evaluate-ask-behavior': Record<never, never>
  'evaluate-behavior-reason': Record<never, never>
  'evaluate-ask-behavior-reason': Record<never, never>
  'evaluate-problem-reason-needed': Record<never, never>
  'evaluate-problem-above-all-values': Record<never, never>
  'evaluate-problem-below-all-values': Record<never, never>
  'evaluate-preview': { name: Text; result: Text; resultReason: Text; behavior: Text; behaviorReason: Text; values: Text; predicate: Text }
  'evaluate-value': { value: Text; rating: Text }
  'evaluate-publish': Record<never, never>
  'evaluate-change': Record<never, never>
  'evaluate-published': { name: Text; predicate: Text }
  'feedback-title': Record<never, never>
  'feedback-summary': { as: string }
  'feedback-phrases': Record<never, never>
  'feedback-whom': Record<never, never>
  'feedback-own': Record<never, never>
  'feedback-not-yours': { name: Text }
  'feedback-ask': { name: Text }
  'feedback-given': { name: Text }
  'feedback-none': Record<never, never>
  'feedback-head': Record<never, never>
  'feedback-shown': { author: Text; at: Moment; text: Text }
  'feedback-card': Record<never, never>
  'feedback-button': Record<never, never>
  'result-title': Record<never, never>
  'result-summary': Record<never, never>
  'result-phrases': Record<never, never>
  'result-card': Record<never, never>
  'result-button': Record<never, never>
  'result-none': Record<never, never>
  'result-head': { month: Day; predicate: Text; result: Text; resultReason: Text; behavior: Text; behaviorReason: Text }
  'result-behavior': { values: Text }
  'result-by': { by: Text }
  'result-right': { until: Day }
  'result-ask': Record<never, never>
  'result-accept': Record<never, never>
  'result-accept-with-note': Record<never, never>
  'result-object': Record<never, never>
  'result-note-ask': Record<never, never>
  'result-accepted': Record<never, never>
  'result-answered-already': Record<never, never>
  'result-noted': Record<never, never>
  'objection-title': Record<never, never>
  'objection-summary': Record<never, never>
  'objection-phrases': Record<never, never>
  'objection-nothing': Record<never, never>
  'objection-exists': { state: string; number: Text }
  'objection-intro': { until: Day }
  'objection-late': Record<never, never>
  'objection-reason': Record<never, never>
  'objection-ask': Record<never, never>
  'objection-nobody': Record<never, never>
  'objection-filed': { number: Text }
  'objection-not-yours': Record<never, never>
  'explanation-title': Record<never, never>
  'explanation-card': { number: Text }
  'explanation-button': Record<never, never>
  'explanation-ask-employee': { number: Text; reason: Text }
  'explanation-ask-appraiser': { number: Text; reason: Text }
  'explanation-given': { number: Text }
  'explanation-given-already': Record<never, never>
  'ruling-title': Record<never, never>
  'ruling-summary': Record<never, never>
  'ruling-card': { number: Text }
  'ruling-button': Record<never, never>
  'ruling-button-of': { number: Text }
  'ruling-decide': Record<never, never>
  'ruling-none': Record<never, never>
  'ruling-too-early': Record<never, never>
  'ruling-made-already': Record<never, never>
  'ruling-head': { number: Text; name: Text; late: 'yes' | 'no' }
  'ruling-evaluation': { result: Text; resultReason: Text; behavior: Text; behaviorReason: Text }
  'ruling-sides': { reason: Text; employee: Text; appraiser: Text }
  'ruling-intro': Record<never, never>
  'ruling-decision': Record<never, never>
  'ruling-ask-decision': Record<never, never>
  'decision-granted': Record<never, never>
  'decision-partly-granted': Record<never, never>
  'decision-rejected': Record<never, never>
  'ruling-ask-result': Record<never, never>
  'ruling-ask-behavior': Record<never, never>
  'ruling-reason': Record<never, never>
  'ruling-ask-reason': Record<never, never>
  'ruling-problem-rejected-but-changed': Record<never, never>
  'ruling-problem-granted-but-unchanged': Record<never, never>
  'ruling-preview': { name: Text; decision: Text; reason: Text; before: Text; after: Text }
  'ruling-confirm': Record<never, never>
  'ruling-change': Record<never, never>
  'ruling-made': { number: Text; name: Text }
  'ruling-unread-card': { number: Text }
  'ruling-read-button': Record<never, never>
  'ruling-shown': { number: Text; decision: Text; reason: Text; before: Text; after: Text; by: Text }
  'ruling-ratings': { result: Text; behavior: Text; predicate: Text }
  'announce-title': Record<never, never>
  'announce-summary': Record<never, never>
  'announce-phrases': Record<never, never>
  'announce-intro': Record<never, never>
  'announce-text': Record<never, never>
  'announce-ask-text': Record<never, never>
  'announce-unit': Record<never, never>
  'announce-ask-unit': Record<never, never>
  'announce-every-unit': Record<never, never>
  'announce-role': Record<never, never>
  'announce-ask-role': Record<never, never>
  'audience-all': Record<never, never>
  'audience-employee': Record<never, never>
  'audience-appraiser': Record<never, never>
  'audience-administrator': Record<never, never>
  'announce-confirm': Record<never, never>
  'announce-ask-confirm': Record<never, never>
  'announce-audience': { role: Text; unit: Text }
  'announce-preview': { audience: Text; people: number; reachable: number; confirm: 'yes' | 'no' }
  'announce-send': Record<never, never>
  'announce-change': Record<never, never>
  'announce-sent': Record<never, never>
  'announcement': { text: Text }
  'announcement-read-button': Record<never, never>
  'announcement-read': Record<never, never>
  'announce-proposed': { others: number }
  'proposal-title': Record<never, never>
  'proposal-card': Record<never, never>
  'proposal-button': Record<never, never>
  'proposal-ask': { audience: Text; people: number; reachable: number }
  'proposal-release': Record<never, never>
  'proposal-decline': Record<never, never>
  'proposal-reason-ask': Record<never, never>
  'proposal-released': Record<never, never>
  'proposal-declined': Record<never, never>
  'proposal-gone': Record<never, never>
  'proposal-declined-card': Record<never, never>
  'proposal-declined-button': Record<never, never>
  'proposal-declined-shown': { reason: Text }
  'reach-title': Record<never, never>
  'reach-summary': Record<never, never>
  'reach-phrases': Record<never, never>
  'reach-head': Record<never, never>
  'reach-none': Record<never, never>
  'reach': { at: Moment; text: Text; recipients: number; delivered: number; waiting: number; failed: number; unreachable: number; read: number }
  'import-title': Record<never, never>
  'import-summary': Record<never, never>
  'import-phrases': Record<never, never>
  'import-ask': Record<never, never>
  'import-reading': Record<never, never>
  'import-not-fetched': Record<never, never>
  'import-unreadable': Record<never, never>
  'import-empty': Record<never, never>
  'import-problems': { count: number; problems: Text }
  'import-problem': { row: Text; column: Text; problem: Text }
  'import-more-problems': { count: number }
  'import-preview': { added: number; known: number }
  'import-apply': Record<never, never>
  'import-another': Record<never, never>
  'import-done': { added: number; changed: number }
  'summary-title': Record<never, never>
  'summary-summary': Record<never, never>
  'summary-phrases': Record<never, never>
  'summary-head': { month: Day }
  'summary-no-period': Record<never, never>
  'summary-nothing': Record<never, never>
  'summary-total': { units: number; people: number; plans: number; reports: number; evaluated: number; ratings: Text }
  'summary-unit': { name: Text; smaller: 'yes' | 'no'; people: number; plans: number; reports: number; evaluated: number; ratings: Text }
  'summary-none-rated': Record<never, never>
  'summary-when-closed': Record<never, never>
  'summary-hidden': Record<never, never>
  'summary-ratings': { counts: Text }
  'summary-count': { predicate: Text; count: number }
  'summary-others': { count: number }
  'summary-partial': Record<never, never>
  'summary-rule': Record<never, never>
  'summary-more': Record<never, never>
  'period-title': Record<never, never>
  'period-summary': Record<never, never>
  'period-phrases': Record<never, never>
  'period-what': Record<never, never>
  'period-open-month': { month: Day }
  'period-close-month': { month: Day }
  'period-form-title': Record<never, never>
  'period-intro': { month: Day }
  'period-progress-due': Record<never, never>
  'period-ask-progress-due': Record<never, never>
  'period-edit-until': Record<never, never>
  'period-ask-edit-until': Record<never, never>
  'period-evaluation-due': Record<never, never>
  'period-ask-evaluation-due': Record<never, never>
  'period-order': Record<never, never>
  'period-opened': { month: Day; due: Day }
  'period-open-already': Record<never, never>
  'period-close': Record<never, never>
  'period-keep': Record<never, never>
  'period-close-ask': { month: Day }
  'period-closed': { month: Day }
  'period-closed-already': { month: Day }
  'period-kept': Record<never, never>
  'trail-title': Record<never, never>
  'trail-summary': Record<never, never>
  'trail-phrases': Record<never, never>
  'trail-head': Record<never, never>
  'trail-none': Record<never, never>
  'trail-older': Record<never, never>
  'trail-day': { day: Day; did: Text }
  'trail-did': { at: Moment; who: Text; did: Text; times: number }
  'trail-by-self': Record<never, never>
  'trail-by-system': Record<never, never>
  'trail-by-appraiser': { name: Text }
  'trail-by-administrator': { name: Text }
  'trail-by-auditor': { name: Text }
  'trail-employment-recorded': Record<never, never>
  'trail-employment-changed': Record<never, never>
  'trail-employment-removed': Record<never, never>
  'trail-role-given': Record<never, never>
  'trail-role-taken': Record<never, never>
  'trail-delegation-changed': Record<never, never>
  'trail-plan-submitted': Record<never, never>
  'trail-plan-approved': Record<never, never>
  'trail-plan-returned': Record<never, never>
  'trail-plan-handed-over': Record<never, never>
  'trail-plan-removed': Record<never, never>
  'trail-progress-sent': Record<never, never>
  'trail-progress-returned': Record<never, never>
  'trail-progress-removed': Record<never, never>
  'trail-progress-seen': Record<never, never>
  'trail-feedback-given': Record<never, never>
  'trail-feedback-read': Record<never, never>
  'trail-feedback-changed': Record<never, never>
  'trail-feedback-seen': Record<never, never>
  'trail-evaluation-published': Record<never, never>
  'trail-evaluation-changed': Record<never, never>
  'trail-result-received': Record<never, never>
  'trail-result-answered': Record<never, never>
  'trail-result-seen': Record<never, never>
  'trail-objection-filed': Record<never, never>
  'trail-objection-explained': Record<never, never>
  'trail-objection-decided': Record<never, never>
  'trail-objection-changed': Record<never, never>
  'trail-objection-seen': Record<never, never>
  'trail-ruling-read': Record<never, never>
  'trail-announcement-read': Record<never, never>
  'trail-account-linked': Record<never, never>
  'trail-account-revoked': Record<never, never>
  'trail-account-proved': Record<never, never>
  'trail-account-reach': Record<never, never>
  'trail-consent-given': Record<never, never>
  'trail-consent-withdrawn': Record<never, never>
  'trail-data-request-opened': Record<never, never>
  'trail-data-request-answered': Record<never, never>
  'trail-data-request-changed': Record<never, never>
  'trail-data-request-seen': Record<never, never>
  'trail-trail-seen': Record<never, never>
  'trail-agency-changed': Record<never, never>
  'trail-other-changed': Record<never, never>
  'trail-other-seen': Record<never, never>
  'audit-title': Record<never, never>
  'audit-summary': Record<never, never>
  'audit-phrases': Record<never, never>
  'audit-ask': Record<never, never>
  'audit-nobody': Record<never, never>
  'audit-head': { name: Text }
  'audit-none': Record<never, never>
  'audit-did': { did: Text; things: Text; more: number }
  'auditors-only': Record<never, never>
  'my-data-title': Record<never, never>
  'my-data-summary': Record<never, never>
  'my-data-phrases': Record<never, never>
  'my-data-ask': { restricted: 'yes' | 'no' }
  'my-data-export': Record<never, never>
  'my-data-correct': Record<never, never>
  'my-data-restrict': Record<never, never>
  'my-data-lift': Record<never, never>
  'my-data-withdraw': Record<never, never>
  'my-data-requests': Record<never, never>
  'my-data-exported': { number: Text }
  'my-data-correct-ask': Record<never, never>
  'my-data-correction-opened': { number: Text; due: Moment }
  'my-data-withdraw-ask': Record<never, never>
  'my-data-withdraw-button': Record<never, never>
  'my-data-withdrawn': { number: Text }
  'my-data-restrict-ask': Record<never, never>
  'my-data-restricted': { number: Text }
  'my-data-lifted': { number: Text }
  'my-data-kept': Record<never, never>
  'my-data-no-requests': Record<never, never>
  'my-data-requests-head': Record<never, never>
  'data-request': { number: Text; kind: Text; at: Moment; text: Text; state: Text }
  'data-request-export': Record<never, never>
  'data-request-correction': Record<never, never>
  'data-request-withdrawal': Record<never, never>
  'data-request-restriction': Record<never, never>
  'data-request-lifting': Record<never, never>
  'data-request-open': { due: Moment }
  'data-request-answered': { outcome: 'done' | 'declined'; at: Moment; text: Text }
  'data-answer-title': Record<never, never>
  'data-answer-summary': Record<never, never>
  'data-answer-phrases': Record<never, never>
  'data-answer-none': Record<never, never>
  'data-answer-gone': Record<never, never>
  'data-answer-head': { number: Text; name: Text; unit: Text; at: Moment; text: Text; due: Moment }
  'data-answer-done': Record<never, never>
  'data-answer-declined': Record<never, never>
  'data-answer-ask': { outcome: 'done' | 'declined' }
  'data-answer-given': { number: Text }
  'data-answer-card': { number: Text; due: Moment; overdue: number }
  'data-answer-button': Record<never, never>
  'data-answer-unread-card': { number: Text }
  'data-answer-read-button': Record<never, never>
  'data-answer-not-yours': Record<never, never>
  'data-answer-shown': { number: Text; asked: Text; outcome: 'done' | 'declined'; text: Text }
  'export-title': { name: Text }
  'export-intro': { at: Moment }
  'export-masked': Record<never, never>
  'export-none': Record<never, never>
  'export-employment': Record<never, never>
  'export-employee': { name: Text; number: Text; status: Text; position: Text; unit: Text; agency: Text; appraiser: Text; zone: Text; email: Text; phone: Text; roles: Text }
  'export-role': { role: 'administrator' | 'performance-manager' | 'auditor' }
  'export-plans': Record<never, never>
  'export-plan': { year: Text; state: 'approved' | 'submitted' | 'returned'; revision: number; submittedAt: Moment; appraiser: Text; returnReason: Text; results: Text }
  'export-result': { title: Text; kind: 'main' | 'additional'; indicator: Text; aspect: Text; target: number; unitOfMeasure: Text }
  'export-reports': Record<never, never>
  'export-report': { month: Day; state: 'evaluated' | 'returned' | 'submitted'; revision: number; submittedAt: Moment; returnReason: Text; entries: Text }
  'export-entry': { title: Text; realization: number; unitOfMeasure: Text; achievement: number; obstacle: Text; evidence: Text }
  'export-evaluations': Record<never, never>
  'export-evaluation': { month: Day; publishedAt: Moment; appraiser: Text; predicate: Text; result: Text; resultReason: Text; behavior: Text; behaviorReason: Text; values: Text; response: Text; note: Text }
  'export-response': { response: 'accepted' | 'accepted-with-note' | 'objected' | 'none' }
  'export-feedback': Record<never, never>
  'export-objections': Record<never, never>
  'export-objection': { number: Text; month: Day; filedAt: Moment; reason: Text; explanation: Text; decision: Text; decisionReason: Text }
  'export-announcements': Record<never, never>
  'export-announcement': { at: Moment; read: Text; text: Text }
  'export-accounts': Record<never, never>
  'export-account': { channel: Text; address: Text; at: Moment; revoked: Text }
  'export-consents': Record<never, never>
  'export-consent': { version: number; channel: Text; at: Moment; withdrawn: Text }
  'export-requests': Record<never, never>
  'export-trail': Record<never, never>
  'rating-above': Record<never, never>
  'rating-meets': Record<never, never>
  'rating-below': Record<never, never>
  'rating-result-above-meaning': Record<never, never>
  'rating-result-meets-meaning': Record<never, never>
  'rating-result-below-meaning': Record<never, never>
  'rating-behavior-above-meaning': Record<never, never>
  'rating-behavior-meets-meaning': Record<never, never>
  'rating-behavior-below-meaning': Record<never, never>
  'predicate-very-good': Record<never, never>
  'predicate-good': Record<never, never>
  'predicate-needs-improvement': Record<never, never>
  'predicate-poor': Record<never, never>
  'predicate-very-poor': Record<never, never>
  'behavior-service-oriented': Record<never, never>
  'behavior-service-oriented-guide-1': Record<never, never>
  'behavior-service-oriented-guide-2': Record<never, never>
  'behavior-service-oriented-guide-3': Record<never, never>
  'behavior-accountable': Record<never, never>
  'behavior-accountable-guide-1': Record<never, never>
  'behavior-accountable-guide-2': Record<never, never>
  'behavior-accountable-guide-3': Record<never, never>
  'behavior-competent': Record<never, never>
  'behavior-competent-guide-1': Record<never, never>
  'behavior-competent-guide-2': Record<never, never>
  'behavior-competent-guide-3': Record<never, never>
  'behavior-harmonious': Record<never, never>
  'behavior-harmonious-guide-1': Record<never, never>
  'behavior-harmonious-guide-2': Record<never, never>
  'behavior-harmonious-guide-3': Record<never, never>
  'behavior-loyal': Record<never, never>
  'behavior-loyal-guide-1': Record<never, never>
  'behavior-loyal-guide-2': Record<never, never>
  'behavior-loyal-guide-3': Record<never, never>
  'behavior-adaptive': Record<never, never>
  'behavior-adaptive-guide-1': Record<never, never>
  'behavior-adaptive-guide-2': Record<never, never>
  'behavior-adaptive-guide-3': Record<never, never>
  'behavior-collaborative': Record<never, never>
  'behavior-collaborative-guide-1': Record<never, never>
  'behavior-collaborative-guide-2': Record<never, never>
  'behavior-collaborative-guide-3': Record<never, never>
  'aspect-quantity': Record<never, never>
  'aspect-quality': Record<never, never>
  'aspect-time': Record<never, never>
  'aspect-cost': Record<never, never>
  'roster-problem-missing-column': { column: Text }
  'roster-problem-missing-value': { column: Text }
  'roster-problem-number-length': { length: Text }
  'roster-problem-number-digits': Record<never, never>
  'roster-problem-number-birth-date': Record<never, never>
  'roster-problem-number-appointment': Record<never, never>
  'roster-problem-number-age': Record<never, never>
  'roster-problem-number-sex': Record<never, never>
  'roster-problem-duplicate-number': { firstLine: Text }
  'roster-problem-employed-elsewhere': Record<never, never>
  'roster-problem-unknown-superior': Record<never, never>
  'roster-problem-own-superior': Record<never, never>
  'roster-problem-superior-circle': Record<never, never>
  'roster-problem-email-form': Record<never, never>
  'roster-problem-duplicate-email': { firstLine: Text }
  'roster-problem-phone-form': Record<never, never>
  'roster-problem-unknown-zone': { value: Text }
  'roster-problem-unknown-status': { value: Text }
  'roster-problem-status-contradicts-number': { value: Text }
  'problem-not-a-pin': Record<never, never>
  'problem-not-a-number': Record<never, never>
  'problem-too-many-digits': { limit: number }
  'problem-several-numbers': Record<never, never>
  'problem-below-limit': { limit: number }
  'problem-above-limit': { limit: number }
  'problem-not-a-percent': Record<never, never>
  'problem-not-an-amount': Record<never, never>
  'problem-not-a-choice': { labels: Text }
  'problem-ambiguous-choice': { labels: Text }
  'problem-no-such-option': { count: number }
  'problem-not-yes-or-no': Record<never, never>
  'problem-not-a-rating': Record<never, never>
  'problem-not-a-date': Record<never, never>
  'problem-no-such-date': { written: Text }
  'problem-no-deadline': Record<never, never>
  'problem-not-a-time': Record<never, never>
  'problem-no-such-time': { written: Text }
  'problem-not-a-link': Record<never, never>
  'problem-link-with-spaces': Record<never, never>
  'problem-link-not-web': { scheme: Text }
  'problem-link-with-password': Record<never, never>
  'problem-employee-number-length': { length: number }
  'problem-employee-number-digits': Record<never, never>
  'problem-employee-number-birth-date': Record<never, never>
  'problem-employee-number-appointment': Record<never, never>
  'problem-employee-number-age': Record<never, never>
  'problem-employee-number-sex': Record<never, never>
  'admin-about': Record<never, never>
  'admin-exit-codes': Record<never, never>
  'admin-help-usage': Record<never, never>
  'admin-help-arguments': Record<never, never>
  'admin-help-options': Record<never, never>
  'admin-help-commands': Record<never, never>
  'admin-help-some-options': Record<never, never>
  'admin-help-some-command': Record<never, never>
  'admin-help-option': Record<never, never>
  'admin-option-json': Record<never, never>
  'admin-option-as': Record<never, never>
  'admin-option-agency': Record<never, never>
  'admin-init-about': Record<never, never>
  'admin-init-code': Record<never, never>
  'admin-init-agency': Record<never, never>
  'admin-init-administrator': Record<never, never>
  'admin-init-name': Record<never, never>
  'admin-init-position': Record<never, never>
  'admin-init-unit': Record<never, never>
  'admin-init-zone': Record<never, never>
  'admin-init-email': Record<never, never>
  'admin-import-about': Record<never, never>
  'admin-import-file': Record<never, never>
  'admin-link-code-about': Record<never, never>
  'admin-link-code-number': Record<never, never>
  'admin-link-codes-about': Record<never, never>
  'admin-link-codes-unit': Record<never, never>
  'admin-link-codes-csv': Record<never, never>
  'admin-link-codes-letters': Record<never, never>
  'admin-link-codes-bot': Record<never, never>
  'admin-link-codes-all': Record<never, never>
  'admin-unlink-about': Record<never, never>
  'admin-period-about': Record<never, never>
  'admin-period-open-about': Record<never, never>
  'admin-period-close-about': Record<never, never>
  'admin-period-list-about': Record<never, never>
  'admin-period-month': Record<never, never>
  'admin-period-progress-due': Record<never, never>
  'admin-period-edit-until': Record<never, never>
  'admin-period-evaluation-due': Record<never, never>
  'admin-pin-reset-about': Record<never, never>
  'admin-pin-reset-number': Record<never, never>
  'admin-four-eyes-about': Record<never, never>
  'admin-four-eyes-value': Record<never, never>
  'admin-four-eyes-unknown': { value: Text }
  'admin-four-eyes-set': { value: 'on' | 'off' }
  'admin-breach-about': Record<never, never>
  'admin-breach-found': Record<never, never>
  'admin-breach-data': Record<never, never>
  'admin-breach-how': Record<never, never>
  'admin-breach-measures': Record<never, never>
  'admin-breach-contact': Record<never, never>
  'admin-breach-found-form': Record<never, never>
  'admin-breach-until': { until: Moment }
  'breach-notice': { at: Moment; data: Text; how: Text; measures: Text; contact: Text }
  'admin-rights-about': Record<never, never>
  'admin-role-about': Record<never, never>
  'admin-role-grant-about': Record<never, never>
  'admin-role-revoke-about': Record<never, never>
  'admin-role-number': Record<never, never>
  'admin-role-role': { roles: Text }
  'admin-role-unit': Record<never, never>
  'admin-acting-about': Record<never, never>
  'admin-acting-add-about': Record<never, never>
  'admin-acting-list-about': Record<never, never>
  'admin-acting-end-about': Record<never, never>
  'admin-acting-for': Record<never, never>
  'admin-acting-by': Record<never, never>
  'admin-acting-kind': Record<never, never>
  'admin-acting-letter': Record<never, never>
  'admin-acting-scope': { scopes: Text }
  'admin-acting-from': Record<never, never>
  'admin-acting-until': Record<never, never>
  'admin-acting-id': Record<never, never>
  'admin-unit-about': Record<never, never>
  'admin-unit-list-about': Record<never, never>
  'admin-unit-place-about': Record<never, never>
  'admin-unit-name': Record<never, never>
  'admin-unit-under': Record<never, never>
  'admin-unit-top': Record<never, never>
  'admin-status-about': Record<never, never>
  'admin-files-about': Record<never, never>
  'admin-files-rekey-about': Record<never, never>
  'admin-purge-about': Record<never, never>
  'admin-option-dry-run': Record<never, never>
  'admin-audit-about': Record<never, never>
  'admin-audit-verify-about': Record<never, never>
  'admin-audit-expect': Record<never, never>
  'admin-audit-head-about': Record<never, never>
  'admin-migrate-about': Record<never, never>
  'admin-usage-hint': Record<never, never>
  'admin-usage-did-you-mean': { suggestion: Text }
  'admin-usage-missing-command': Record<never, never>
  'admin-usage-unknown-command': { subject: Text }
  'admin-usage-unknown-option': { subject: Text }
  'admin-usage-missing-argument': { subject: Text }
  'admin-usage-missing-option': { subject: Text }
  'admin-usage-missing-value': { subject: Text }
  'admin-usage-too-many-arguments': Record<never, never>
  'admin-usage-invalid': Record<never, never>
  'admin-unreachable-configuration': { reason: Text }
  'admin-unreachable-database': { reason: Text }
  'admin-unreachable-embedded': { reason: Text }
  'admin-unreachable-schema': { pending: number }
  'admin-unreachable-contradiction': { reason: Text }
  'admin-unreachable-migration': { reason: Text }
  'admin-unreachable-fault': { reason: Text }
  'admin-no-agency': Record<never, never>
  'admin-which-agency': { codes: Text }
  'admin-unknown-agency': { code: Text; codes: Text }
  'admin-no-administrator': Record<never, never>
  'admin-not-administrator': { number: Text }
  'admin-nobody': { number: Text }
  'admin-init-done': { code: Text; number: Text }
  'admin-init-code-form': Record<never, never>
  'admin-init-code-taken': { code: Text }
  'admin-init-number-taken': { number: Text }
  'admin-init-problems': { problems: Text }
  'admin-init-problem': { option: Text; problem: Text }
  'admin-init-zone-form': Record<never, never>
  'admin-init-missing': { option: Text }
  'admin-import-done': { added: number; changed: number }
  'admin-import-no-file': { file: Text; reason: Text }
  'admin-import-unreadable': Record<never, never>
  'admin-import-empty': Record<never, never>
  'admin-import-problems': { count: number; problems: Text }
  'admin-import-problem': { row: Text; column: Text; problem: Text }
  'admin-link-code': { number: Text; code: Text; until: Moment }
  'admin-link-codes-done': { count: number; unit: Text; until: Moment }
  'admin-link-codes-no-file': Record<never, never>
  'admin-link-codes-bot-form': Record<never, never>
  'admin-link-codes-nobody': { unit: Text }
  'admin-unknown-unit': { unit: Text; units: Text }
  'admin-no-new-file': { path: Text; reason: Text }
  'admin-unlinked': { count: number; number: Text }
  'admin-letter-title': Record<never, never>
  'admin-letter-number': { number: Text }
  'admin-letter-intro': Record<never, never>
  'admin-letter-until': { until: Moment }
  'admin-letter-open': Record<never, never>
  'admin-letter-open-link': Record<never, never>
  'admin-letter-send': Record<never, never>
  'admin-letter-agree': Record<never, never>
  'admin-letter-warning': Record<never, never>
  'admin-letter-column-number': Record<never, never>
  'admin-letter-column-name': Record<never, never>
  'admin-letter-column-unit': Record<never, never>
  'admin-letter-column-code': Record<never, never>
  'admin-letter-column-link': Record<never, never>
  'admin-letter-column-until': Record<never, never>
  'admin-period-month-form': Record<never, never>
  'admin-period-date-form': { option: Text }
  'admin-period-order': Record<never, never>
  'admin-period-opened': { month: Day; progressDue: Day; editUntil: Day; evaluationDue: Day }
  'admin-period-opened-before': { month: Day }
  'admin-period-closed': { month: Day }
  'admin-period-not-open': { month: Day }
  'admin-period-list': { periods: Text }
  'admin-period-none': Record<never, never>
  'admin-period': { month: Day; state: 'open' | 'closed'; progressDue: Day; editUntil: Day; evaluationDue: Day }
  'admin-pin-reset': { number: Text }
  'admin-pin-none': { number: Text }
  'admin-role-unknown': { role: Text; roles: Text }
  'admin-role-granted': { number: Text; role: Text }
  'admin-role-granted-unit': { number: Text; role: Text; unit: Text }
  'admin-role-unit-of': { role: Text }
  'admin-role-held': { number: Text; role: Text }
  'admin-role-revoked': { role: Text; number: Text }
  'admin-role-not-held': { number: Text; role: Text }
  'admin-role-last': { number: Text }
  'admin-acting-added': { id: Text; acting: Text; kind: 'plt' | 'plh'; principal: Text; until: Text }
  'admin-acting-open': Record<never, never>
  'admin-acting-last-day': { until: Day }
  'admin-acting-list': { delegations: Text }
  'admin-acting-none': Record<never, never>
  'admin-acting': { id: Text; acting: Text; kind: 'plt' | 'plh'; principal: Text; letter: Text; scope: Text; from: Day; until: Text }
  'admin-acting-ended': { id: Text }
  'admin-acting-not-held': { id: Text }
  'admin-acting-unknown-kind': { kind: Text }
  'admin-acting-unknown-scope': { scope: Text; scopes: Text }
  'admin-acting-no-letter': Record<never, never>
  'admin-acting-order': Record<never, never>
  'admin-acting-over': Record<never, never>
  'admin-acting-same-person': Record<never, never>
  'admin-acting-overlapping': { principal: Text }
  'admin-unit-list': { units: Text }
  'admin-unit': { indent: Text; name: Text; people: number }
  'admin-unit-where': Record<never, never>
  'admin-unit-placed': { name: Text; above: Text }
  'admin-unit-placed-top': { name: Text }
  'admin-unit-circle': { name: Text; above: Text }
  'admin-files-no-keys': Record<never, never>
  'admin-files-missing-keys': { keys: Text }
  'admin-files-rekey-dry': { key: Text; current: number; other: number; plain: number }
  'admin-files-rekeyed': { renewed: number; key: Text }
  'admin-files-damaged': { renewed: number; count: number; files: Text }
  'admin-migrate-done': { count: number }
  'admin-migrate-nothing': Record<never, never>
  'admin-purge-done': { rules: Text }
  'admin-purge-dry': { rules: Text }
  'admin-purge-busy': Record<never, never>
  'admin-purge-rule': { what: Text; days: number; rows: number }
  'admin-purge-deliveries': Record<never, never>
  'admin-purge-message-words': Record<never, never>
  'admin-purge-messages': Record<never, never>
  'admin-purge-conversations': Record<never, never>
  'admin-purge-reminders': Record<never, never>
  'admin-purge-link-codes': Record<never, never>
  'admin-purge-link-requests': Record<never, never>
  'admin-purge-link-attempts': Record<never, never>
  'admin-purge-wrong-codes': Record<never, never>
  'admin-purge-exports': Record<never, never>
  'admin-purge-stray-files': Record<never, never>
  'admin-status': { schema: Text; agencies: Text; telegram: number; slack: number; outbox: Text; files: number; open: number; overdue: number }
  'admin-status-schema': { pending: number; applied: number }
  'admin-status-outdated': { schema: Text }
  'admin-status-no-agency': Record<never, never>
  'admin-status-agency': { code: Text; employees: number; periods: number }
  'admin-status-outbox': { queued: number; sending: number; sent: number; failed: number; unreachable: number; refused: number; unknown: number; withdrawn: number }
  'admin-audit-empty': Record<never, never>
  'admin-audit-whole': { lines: number; heads: Text }
  'admin-audit-broken': { found: number; shown: number; faults: Text; heads: Text }
  'admin-audit-changed': { chain: Text; sequence: Text; entry: Text }
  'admin-audit-removed': { chain: Text; sequence: Text; entry: Text }
  'admin-audit-gap': { chain: Text; sequence: Text; last: Text }
  'admin-audit-unsealed': { entry: Text }
  'admin-audit-cut': { chain: Text; sequence: Text }
  'admin-audit-rewritten': { chain: Text; sequence: Text }
  'admin-audit-head-form': { given: Text }
  'page-title': Record<never, never>
  'page-practice': Record<never, never>
  'page-agency': Record<never, never>
  'page-agency-short': Record<never, never>
  'page-agency-letters': Record<never, never>
  'page-agency-address': Record<never, never>
  'page-bot': Record<never, never>
  'page-disconnected': Record<never, never>
  'page-not-done': Record<never, never>
  'page-ok': Record<never, never>
  'page-close': Record<never, never>
  'page-back': Record<never, never>
  'page-cancel': Record<never, never>
  'page-clock': Record<never, never>
  'page-now': { date: Text; time: Text; zone: Text }
  'page-clock-hour': Record<never, never>
  'page-clock-day': Record<never, never>
  'page-clock-deadline': Record<never, never>
  'page-people': Record<never, never>
  'page-stage': Record<never, never>
  'page-on': { platform: 'telegram' | 'slack' }
  'page-device-of': { platform: 'telegram' | 'slack'; name: Text }
  'page-put-away': { name: Text }
  'page-unread': { count: Text }
  'page-role-employee': Record<never, never>
  'page-role-appraiser': Record<never, never>
  'page-role-superior': Record<never, never>
  'page-role-administrator': Record<never, never>
  'page-role-performance-manager': Record<never, never>
  'page-role-auditor': Record<never, never>
  'page-chat-of': { name: Text }
  'page-said-by': { from: 'bot' | 'user' }
  'page-send': Record<never, never>
  'page-attach': Record<never, never>
  'page-attach-sample': Record<never, never>
  'page-attach-own': Record<never, never>
  'page-attach-sticker': Record<never, never>
  'page-commands': Record<never, never>
  'page-try': Record<never, never>
  'page-edited': Record<never, never>
  'page-only-you': Record<never, never>
  'page-optional': Record<never, never>
  'page-required': Record<never, never>
  'page-choose': Record<never, never>
  'page-date': Record<never, never>
  'page-remove': { name: Text }
  'page-message': Record<never, never>
  'page-menu': Record<never, never>
  'page-start': Record<never, never>
  'page-more': Record<never, never>
  'page-block': Record<never, never>
  'page-unblock': Record<never, never>
  'page-forwarded': Record<never, never>
  'page-replied': Record<never, never>
  'page-protected': Record<never, never>
  'page-no-messages': Record<never, never>
  'page-letter-title': Record<never, never>
  'page-letter-to': Record<never, never>
  'page-letter-body': Record<never, never>
  'page-letter-open': Record<never, never>
  'page-letter-note': Record<never, never>
  'page-app': Record<never, never>
  'page-slack-search': Record<never, never>
  'page-slack-home': Record<never, never>
  'page-slack-messages': Record<never, never>
  'page-slack-activity': Record<never, never>
  'page-slack-channels': Record<never, never>
  'page-slack-channel-1': Record<never, never>
  'page-slack-channel-2': Record<never, never>
  'page-slack-apps': Record<never, never>
  'page-slack-message': Record<never, never>
  'page-refused-required': Record<never, never>
  'page-refused-short': { limit: Text }
  'page-refused-long': { limit: Text }
  'page-refused-number': Record<never, never>
  'page-refused-range': Record<never, never>
  'page-refused-email': Record<never, never>
  'page-refused-url': Record<never, never>
  'page-refused-many': { limit: Text }
  'page-slack-beginning': Record<never, never>
  'page-journal': Record<never, never>
  'page-journal-empty': Record<never, never>
  'page-journal-by': { name: Text }
  'page-journal-to': { name: Text }
  'page-journal-nothing': Record<never, never>
  'page-journal-more': { count: Text }
  'page-operation-insert': Record<never, never>
  'page-operation-update': Record<never, never>
  'page-operation-delete': Record<never, never>
  'page-operation-read': Record<never, never>
  'page-state-queued': Record<never, never>
  'page-state-sending': Record<never, never>
  'page-state-sent': Record<never, never>
  'page-state-failed': Record<never, never>
  'page-state-unreachable': Record<never, never>
  'page-state-refused': Record<never, never>
  'page-state-unknown': Record<never, never>
  'page-state-withdrawn': Record<never, never>
  'page-table-account': Record<never, never>
  'page-table-agency': Record<never, never>
  'page-table-announcement': Record<never, never>
  'page-table-announcement_receipt': Record<never, never>
  'page-table-audit_entry': Record<never, never>
  'page-table-behavior_score': Record<never, never>
  'page-table-consent': Record<never, never>
  'page-table-conversation': Record<never, never>
  'page-table-data_request': Record<never, never>
  'page-table-employee': Record<never, never>
  'page-table-evaluation': Record<never, never>
  'page-table-evidence': Record<never, never>
  'page-table-feedback': Record<never, never>
  'page-table-inbox': Record<never, never>
  'page-table-link_attempt': Record<never, never>
  'page-table-link_code': Record<never, never>
  'page-table-link_request': Record<never, never>
  'page-table-objection': Record<never, never>
  'page-table-outbox': Record<never, never>
  'page-table-period': Record<never, never>
  'page-table-plan': Record<never, never>
  'page-table-progress_entry': Record<never, never>
  'page-table-progress_report': Record<never, never>
  'page-table-reminder': Record<never, never>
  'page-table-restriction': Record<never, never>
  'page-table-role_held': Record<never, never>
  'page-table-stored_file': Record<never, never>
  'page-table-unit': Record<never, never>
  'page-table-work_result': Record<never, never>
  'page-table-wrong_code': Record<never, never>
  'page-guide': Record<never, never>
  'page-guide-tab': Record<never, never>
  'page-guide-done': { done: Text; all: Text }
  'page-play': Record<never, never>
  'page-step-connect': Record<never, never>
  'page-step-open': Record<never, never>
  'page-step-plan': Record<never, never>
  'page-step-report': Record<never, never>
  'page-step-feedback': Record<never, never>
  'page-step-evaluate': Record<never, never>
  'page-step-receive': Record<never, never>
  'page-step-object': Record<never, never>
  'page-step-close': Record<never, never>
}
