import sphinx_book_theme

html_theme_path = sphinx_book_theme.get_html_theme_path()
