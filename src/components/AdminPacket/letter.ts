/** The request to an administrator, in words. */
import type {PacketScript} from '../../core/handouts/admin-packet';
import {sharedIds} from '../../core/handouts/readable-values';
import type {Handout, HandoutPart} from '../Handout/handout';
import {link, text, type About} from './about';
import {consentParts, taskParts} from './task-parts';

/** @returns the whole request, and the few lines that fit into a link to a mail program */
export function packetLetter(about: About): Handout {
  const {guide, packet, words, guideUrl} = about;
  const {request, page} = words;
  const opening = text(request.opening(guide.vendor, guide.product));
  const recheck = link(request.recheck, `${guideUrl}#${guide.check}`);
  const end = text(request.end);
  const undo = packet.scripts.find(({kind}) => kind === 'undo');
  const work = packet.tasks.map(({suffices, steps}) => ({
    name: suffices[0] ?? '',
    text: steps.map(({title}) => title).join(' – '),
  }));
  const permissions = packet.tasks.flatMap((task) => task.permissions.map(({value}) => value));
  return {
    subject: request.subject(guide.vendor, guide.product),
    parts: [
      opening,
      ...identity(about),
      ...(packet.registers ? registering(about) : []),
      ...packet.tasks.flatMap((task) => taskParts(task, about)),
      {kind: 'heading', text: request.wholeUndo},
      text(guide.registrationUndo),
      ...(undo ? [text(request.undoScript), {kind: 'code' as const, text: undo.text}] : []),
      recheck,
      end,
    ],
    brief: [
      text(request.short(guide.vendor, guide.product)),
      ...identity(about).filter(({kind}) => kind === 'rows'),
      {kind: 'rows', rows: work},
      ...(permissions.length > 0 ? [text(`${request.asked}${page.colon}${permissions.join(', ')}`)] : []),
      ...consentParts(about)
        .filter(({kind}) => kind === 'link')
        .slice(0, 1),
      text(request.brief),
    ],
  };
}

/** Which application is meant: an administrator must be able to tell it from another of the same name. */
function identity({packet, words}: About): readonly HandoutPart[] {
  const {request, page} = words;
  const shown = sharedIds.flatMap((id) => {
    const value = packet.values[id];
    return value === undefined ? [] : [{name: page.values[id], text: value, isValue: true as const}];
  });
  const missing = packet.missing.map((id) => page.names[id]).join(', ');
  return [
    {kind: 'heading', text: request.identity},
    ...(shown.length > 0 ? [{kind: 'rows' as const, rows: shown}] : []),
    ...(missing === '' ? [] : [text(request.missing(missing))]),
  ];
}

function registering({guide, packet, words, guideUrl}: About): readonly HandoutPart[] {
  const {request} = words;
  const captions: Partial<Record<PacketScript['kind'], string>> = {
    'create-bash': request.azureCli,
    'create-powershell': request.graphPowerShell,
  };
  const scripts = packet.scripts.flatMap(({kind, text: code}) => {
    const caption = captions[kind];
    if (caption === undefined) return [];
    return [text(caption + words.page.colon.trimEnd()), {kind: 'code' as const, text: code}];
  });
  return [
    {kind: 'heading', text: request.register},
    text(scripts.length > 0 ? request.registerText : request.registerByHand),
    ...scripts,
    link(guide.title, guideUrl),
  ];
}
