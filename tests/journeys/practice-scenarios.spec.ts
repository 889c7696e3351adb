/** Each practice scenario of the guide that journeys follow. A new guide has a file of its own that says the same. */
import {contract} from '../support/guide-page';
import {practiseScenarios} from '../support/practise-scenarios';

practiseScenarios(contract.id);
