select board_table('board');
