/** What messages quote: neither English nor French. */
export const example = 'fabrikam-dataverse';
export const answers = 'yes|no';
export const notesFile = 'src/core/contracts/permission-notes.ts';
export const vendorsFile = 'src/core/contracts/vendors.ts';
export const exampleVendor = 'Fabrikam';
