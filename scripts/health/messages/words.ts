/** What the gathering of the docs health page says of itself. */
import type {PlainWords} from '../../command/plain-command';

export type HealthWords = PlainWords<'out' | 'site-dir'>;
