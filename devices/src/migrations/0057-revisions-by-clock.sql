select board_table('device_board');
