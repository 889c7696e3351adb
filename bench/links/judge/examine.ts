import {Examiner, type Examination} from '../../../scripts/links/check/examine';
import {loadSite} from '../../../scripts/links/check/load';
import {readersHere} from '../../../scripts/links/sources/readers';
import {languageDocumentRules} from '../../../scripts/links/rules/languages';
import {siteDocumentRules, siteRules} from '../../../scripts/links/rules/site';

/** What a site's sources say by themselves: every rule, every language, no web. */
export async function examineSite(siteDir: string): Promise<Examination> {
  const {index, shown} = await loadSite({
    siteDir,
    env: {},
    readOthers: () => [],
    reading: {readers: readersHere(siteDir, {})},
  });
  const rules = {document: [...siteDocumentRules, ...languageDocumentRules], site: siteRules};
  const examiner = new Examiner(index, shown, rules);
  await examiner.examineAll();
  return examiner.result();
}
