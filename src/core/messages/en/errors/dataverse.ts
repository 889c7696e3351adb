import type {FamilySentences} from '../../sentences';

export const dataverse: FamilySentences<'dataverse'> = {
  'Dataverse 0x80072560': {
    happened: 'Dataverse answers that the user is not a member of the organisation.',
    cause: 'The application has no application user in this environment, or that user has no security role.',
    next: 'In the Power Platform admin center, open the environment, Settings, “Users + permissions”, “Application users”. Add the application and give it the security role that the guide names.',
  },
};
