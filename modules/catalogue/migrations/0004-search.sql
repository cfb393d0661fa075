-- A word whose stem is the word itself is looked for once: the index would read all that begins with it twice.
create or replace function catalogue.words_query(words text[], han text[]) returns tsquery
  language plpgsql stable parallel safe as $$
declare
  word text;
  stemmed tsquery;
  result tsquery := '';
begin
  foreach word in array words loop
    word := '''' || replace(replace(word, '\', '\\'), '''', '''''') || ''':*';
    stemmed := to_tsquery('english', word);
    result := result && case when stemmed = word::tsquery then stemmed else stemmed || word::tsquery end;
  end loop;
  foreach word in array han loop
    result := result && quote_literal(word)::tsquery;
  end loop;
  return result;
end $$;

-- check: select catalogue.words_query(array['glaze'], '{}') = '''glaze'':*'::tsquery
-- check: select to_tsvector('english', 'metal lanterns') @@ catalogue.words_query(array['lantern', 'meta'], '{}') and not to_tsvector('english', 'metal') @@ catalogue.words_query(array['it''s\ a'], array['灯'])
