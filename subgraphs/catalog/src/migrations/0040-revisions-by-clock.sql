select board_table('catalog_board');
