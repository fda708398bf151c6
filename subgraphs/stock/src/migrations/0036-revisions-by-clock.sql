select board_table('alert_revision');
