/** About an hour; Entra draws 60 to 90 minutes at random. */
export const accessLifetimeSeconds = 3599;
