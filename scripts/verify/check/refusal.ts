/** What Entra refused, or why its answer says nothing. */
import {readRefusal, type HttpAnswer} from '../../../src/core/checks/app-only/refusal';
import {troubleWith} from '../network/trouble';
import type {Setting} from './setting';

/** @throws NetworkTrouble where it was not Entra that answered, or where it asks to wait */
export function refusalOf({refused}: {readonly refused: HttpAnswer}, {where, context}: Setting) {
  const read = readRefusal(refused, 'entra', context);
  if (!read.ok) throw troubleWith(read.is, where.login, refused);
  return read;
}
