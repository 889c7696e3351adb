/** The link check of this site, without a request: its sources, and what earlier runs learnt of the web. */
import {linksHealth} from '../../src/core/health/links';
import type {LinksHealth} from '../../src/core/health/model';
import {checkSite} from '../links/check';
import {begin} from '../links/command/begin';
import {parseCommand} from '../links/command/parse';
import type {Surroundings} from '../links/command/surroundings';
import {reportOf} from '../links/report';
import type {WebAnswer} from '../links/web/model';
import {foundIn} from './found';
import {locales, type ByLocale} from './locales';

/** @throws what the command throws where it cannot run: its message says why, in English */
export async function gatherLinks(root: string, around: Surroundings): Promise<ByLocale<LinksHealth>> {
  const asked = parseCommand(['--offline', '--site-dir', root]);
  if (asked.kind !== 'check') throw new Error('The link checker no longer knows --offline and --site-dir');
  const begun = await begin(asked.options, 'en', around);
  const answers: WebAnswer[] = [];
  // Its threads would be those of the link check's own command.
  const {web, program: _, ...checking} = begun.checking;
  try {
    const {findings, counts} = await checkSite({
      ...checking,
      ...(web && {
        web: {
          ...web,
          ask: async (question) => {
            const answer = await web.ask(question);
            answers.push(answer);
            return answer;
          },
        },
      }),
    });
    const known = answers.filter(({observation}) => observation.kind !== 'not-asked');
    return locales((locale) => {
      const report = reportOf({findings, counts, durationMs: 0, version: '', failOn: 'error'}, locale);
      return linksHealth(
        {
          counts,
          findings: foundIn(report),
          answers: known.map(({url, askedAt}) => ({url, on: new Date(askedAt).toISOString().slice(0, 10)})),
        },
        locale,
      );
    });
  } finally {
    await begun.close();
  }
}
