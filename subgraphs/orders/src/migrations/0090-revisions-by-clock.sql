select board_table('order_board');
