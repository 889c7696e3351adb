/** What is asked of one administrator, in words: what, why, the risk, how, and the way back. */
import type {AskedTask} from '../../core/handouts/asked-tasks';
import {isSharedId, type SharedValues} from '../../core/handouts/readable-values';
import type {HandoutPart, HandoutRow} from '../Handout/handout';
import type {HandoutWords} from '../messages/words';
import {link, text, type About} from './about';

export function taskParts(task: AskedTask, about: About): readonly HandoutPart[] {
  const {request} = about.words;
  const {steps, suffices, caution, minutes, permissions, setups} = task;
  const enough = suffices.length > 1 ? request.enough(suffices.join(', ')) : request.oneRole;
  return [
    {kind: 'heading', text: request.task(suffices[0] ?? '')},
    rows(steps.map(({title, establishes}) => ({name: title, text: establishes}))),
    text(
      [enough, caution && request.caution(caution), request.minutes(String(minutes))]
        .filter(Boolean)
        .join(' '),
    ),
    ...section(
      request.why,
      permissions.map(({value, api, why}) => ({name: request.permission(value, api), text: why})),
    ),
    ...section(
      request.setup,
      setups.flatMap(({must, why}) => [
        {name: request.must, text: must},
        {name: request.reason, text: why},
      ]),
    ),
    ...section(request.risk, risks(task, about.words)),
    {kind: 'lead', text: request.how},
    ...(task.consents ? consentParts(about) : []),
    ...commands(request.commands, task, 'commands', about),
    ...steps.map(({id, title}) => link(request.step(title), `${about.guideUrl}#${id}`)),
    ...section(request.undo, undoing(task, about.words)),
    ...commands(request.undoCommands, task, 'undoCommands', about),
  ];
}

/** One click where the registration has an address to return to; its page in the portal in any case. */
export function consentParts({packet, words}: About): readonly HandoutPart[] {
  const {request} = words;
  if (!packet.tasks.some(({consents}) => consents)) return [];
  const script = packet.scripts.find(({kind}) => kind === 'consent');
  return [
    ...(packet.consentUrl === undefined
      ? []
      : [link(request.consentLink, packet.consentUrl), text(request.consentAfter)]),
    link(request.portalLink, packet.portalUrl),
    text(request.portalHow),
    ...(script ? [text(request.consentScript), {kind: 'code' as const, text: script.text}] : []),
  ];
}

function risks({reaches, permissions, setups}: AskedTask, {request}: HandoutWords): readonly HandoutRow[] {
  return [
    ...permissions.flatMap(({value, allows}) =>
      allows === undefined ? [] : [{name: request.allows(value), text: allows}],
    ),
    ...reaches.map(({reach, risk}) => ({name: request.reaches[reach], text: risk})),
    ...setups.map(({risk}) => ({name: request.inProduct, text: risk})),
  ];
}

/** The same way back, said once for all the permissions that it undoes. */
function undoing({permissions, setups}: AskedTask, {request}: HandoutWords): readonly HandoutRow[] {
  const ways = [...new Set(permissions.map(({undo}) => undo))].map((undo) => ({
    name: permissions
      .filter((each) => each.undo === undo)
      .map(({value}) => value)
      .join(', '),
    text: undo,
  }));
  return [...ways, ...setups.map(({undo}) => ({name: request.inProduct, text: undo}))];
}

function commands(
  lead: string,
  {setups}: AskedTask,
  which: 'commands' | 'undoCommands',
  {packet, words}: About,
): readonly HandoutPart[] {
  const lines = setups.flatMap((setup) => setup[which]).map((line) => filled(line, packet.values, words));
  if (lines.length === 0) return [];
  const mailboxes = which === 'commands' ? [text(words.request.mailboxes)] : [];
  return [text(lead), {kind: 'code', text: lines.join('\n')}, ...mailboxes];
}

/** The reader's values in a command; the name of each that is not known, or is nobody else's. */
function filled(command: string, values: SharedValues, {page}: HandoutWords): string {
  return command.replaceAll(/\{(\w+)\}/g, (whole, id: string) => {
    if (id === 'mailbox') return `<${page.names.mailbox}>`;
    return isSharedId(id) ? (values[id] ?? `<${page.names[id]}>`) : whole;
  });
}

function section(title: string, all: readonly HandoutRow[]): readonly HandoutPart[] {
  return all.length > 0 ? [{kind: 'lead', text: title}, rows(all)] : [];
}

function rows(all: readonly HandoutRow[]): HandoutPart {
  return {kind: 'rows', rows: all};
}
