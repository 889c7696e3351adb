/** What an object ID is of, and where the portal shows it: IDs have one shape, and only their place tells them apart. */
import type {TokenHintArgs} from '../checks/token/hint';

export type IdNames = Readonly<Record<TokenHintArgs['object-id-of-another-kind']['is'], string>>;
