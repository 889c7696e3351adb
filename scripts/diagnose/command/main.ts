/** The command, from its arguments to its exit status. */
import {exitStatus} from '../../../src/core/checks/exit-status';
import {diagnose} from '../../../src/core/diagnosis';
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import {wantsColors} from '../../report/colors';
import type {Lang} from '../../report/lang';
import {answerOf} from '../answer';
import {contextOf} from '../context';
import {answerLine} from '../jsonl';
import {commandWords} from '../messages';
import {formatReport} from '../report';
import {badUsage} from './complaint';
import {chunksOf, decodeText, linesOf} from './input';
import {parseCommand, type Options} from './options';

/** @throws CommandError whose message is already in the language asked for */
export async function diagnoseCommand(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, commandWords[lang], around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'diagnose':
      return asked.options.format === 'jsonl'
        ? answerLines(asked.options, lang, around)
        : answerOne(asked.options, lang, around);
  }
}

/** An answer was asked for and is given: that a set-up is refused is no finding of this command. */
async function answerOne(options: Options, lang: Lang, around: Surroundings): Promise<ExitStatus> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(options, lang, around)) chunks.push(chunk);
  const diagnosis = diagnose(decodeText(Buffer.concat(chunks)), contextOf(options.integration));
  const {env, stdout, version} = around;
  if (options.format === 'json')
    stdout.write(`${JSON.stringify({tool: 'diagnose', version, ...answerOf(diagnosis, lang)}, null, 2)}\n`);
  else
    stdout.write(
      formatReport(diagnosis, {
        lang,
        integration: options.integration,
        colors: wantsColors(env, stdout),
        width: stdout.isTTY ? stdout.columns : undefined,
      }),
    );
  return exitStatus({findings: []});
}

async function answerLines(options: Options, lang: Lang, around: Surroundings): Promise<ExitStatus> {
  const refused: number[] = [];
  let line = 0;
  for await (const text of linesOf(chunksOf(options, lang, around))) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = answerLine(text, line, options.integration, lang);
    if ('error' in answer) refused.push(line);
    if (!around.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => around.stdout.once('drain', resolve));
  }
  return exitStatus({findings: refused});
}
