/** NOTIFY channel that wakes who follows jobs and devices; the payload is the company. Triggers send it with each revision. */
export const BOARD_CHANNEL = 'device_board';
