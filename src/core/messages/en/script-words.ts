/** What generated scripts say. */
export const scriptWords = {
  prompt: 'Value of the client secret:',
  printed: {
    clientId: 'Application (client) ID:',
    registrationId: 'Object ID of the registration (App registrations):',
    enterpriseId: 'Object ID of the enterprise application (Enterprise applications):',
    consent: 'Where an administrator consents:',
  },
  notes: {
    registration: 'In the next answer, “id” is the object ID of the registration (App registrations).',
    enterprise:
      'In the next answer, “id” is the object ID of the enterprise application (Enterprise applications).',
  },
};
