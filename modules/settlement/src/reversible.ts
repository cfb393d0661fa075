/** So long a bank may take back what it booked in error; after that its customer may rely on the statement. */
const REVERSIBLE_FOR = Temporal.Duration.from({ hours: 30 * 24 });

/** Until when a deposit can be taken back. */
export const reversibleUntil = (bookedAt: Temporal.Instant): Temporal.Instant => bookedAt.add(REVERSIBLE_FOR);

export const isReversible = (bookedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, reversibleUntil(bookedAt)) <= 0;
