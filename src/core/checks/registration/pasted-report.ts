/** Reads what a script printed of a registration: the printed answers play Graph to the same reading as the page's. */
import type {IntegrationId} from '../../contracts/schema';
import {printedAnswer, readReportBlocks, type NoReport, type PrintedAnswer} from '../pasted-lines';
import type {RegistrationExpectation} from './expectation';
import {GraphTrouble, type GraphProblem} from './reading/graph-problem';
import {
  pathsOf,
  questionOf,
  readRegistrationEvidence,
  type GraphReader,
  type Reading,
} from './reading/read-registration';

export type PastedRegistration =
  | {readonly ok: true; readonly reading: Reading; /** Milliseconds since the epoch. */ readonly at: number}
  | {readonly ok: false; readonly is: NoReport | GraphProblem['code']};

/** @param objectId what the reader gave as the enterprise application's, if anything */
export async function readPastedRegistration(
  text: string,
  integration: IntegrationId,
  expectation: Pick<RegistrationExpectation, 'permissions'>,
  objectId?: string,
): Promise<PastedRegistration> {
  const blocks = readReportBlocks(text, 'registration', integration);
  if (typeof blocks === 'string') return {ok: false, is: blocks};
  const valueOf = (word: string) => blocks.find((block) => block.word === word)?.value ?? '';
  const clientId = valueOf('client').toLowerCase();
  const at = Number(valueOf('clock')) * 1000;
  const printed = new Map(
    blocks.filter(({word}) => word === 'read').map((block) => [block.value, printedAnswer(block)]),
  );
  const question = {...questionOf(expectation), clientId, ...(objectId !== undefined && {objectId})};
  const {application, enterpriseApplication, assignments, grants, apis, byObjectId} = pathsOf(question);
  const wanted = [
    application,
    enterpriseApplication,
    assignments,
    ...(grants ? [grants] : []),
    ...apis,
    ...byObjectId,
  ];
  // What is not there was not asked, which is not the same as not found.
  if (clientId === '' || !Number.isFinite(at) || wanted.some((path) => !printed.has(path)))
    return {ok: false, is: 'cut-off'};
  try {
    return {ok: true, at, reading: await readRegistrationEvidence(readerOf(printed), question)};
  } catch (error) {
    if (error instanceof GraphTrouble) return {ok: false, is: error.problem.code};
    throw error;
  }
}

/** A path that no script asks for is nowhere: only names of other APIs are read so. */
function readerOf(printed: ReadonlyMap<string, PrintedAnswer>): GraphReader {
  const one = (path: string): Promise<unknown> =>
    new Promise((resolve) => {
      const answer = printed.get(path);
      resolve(answer && valueIn(answer));
    });
  return {
    one,
    all: async (path) => {
      const answer = await one(path);
      return answer === undefined ? undefined : entriesIn(answer);
    },
  };
}

function valueIn({status, body}: PrintedAnswer): unknown {
  // Graph answers in JSON whatever it says: this 403 or 404 is a proxy's.
  if (/^\s*</.test(body)) throw new GraphTrouble({code: 'unusable-answer', status});
  if (status === 404) return undefined;
  if (status === 401) throw new GraphTrouble({code: 'signed-out'});
  if (status === 403) throw new GraphTrouble({code: 'role-lacking'});
  if (status === 429) throw new GraphTrouble({code: 'throttled', seconds: 0});
  if (status !== 200) throw new GraphTrouble({code: 'unusable-answer', status});
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new GraphTrouble({code: 'unusable-answer', status}, {cause});
  }
}

/** A list with another page is half a list: what it lacks would count as not granted. */
function entriesIn(answer: unknown): readonly unknown[] {
  const {value, '@odata.nextLink': next} = Object(answer) as Record<string, unknown>;
  if (!Array.isArray(value) || next !== undefined)
    throw new GraphTrouble({code: 'unusable-answer', status: 200});
  return value as readonly unknown[];
}
