/** Published by every consumer about events whose effect failed there. */
export interface EventDeadLettered {
  consumer: string;
  eventId: string;
  eventType: string;
  error: string;
  attempts: number;
}

export interface DeadLetterReplayed {
  consumer: string;
  eventId: string;
}

/** Asks a consumer to try an event again. */
export interface DeadLetterReplayRequested {
  consumer: string;
  eventId: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    EventDeadLettered: EventDeadLettered;
    DeadLetterReplayed: DeadLetterReplayed;
    DeadLetterReplayRequested: DeadLetterReplayRequested;
  }
}
