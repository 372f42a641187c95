-- Before July 2026 the jobcenter demanded with an instruction about the consequences (sec. 15 (5) and (6) SGB II of that time): readable like the plans of before.
alter table plan drop constraint plan_form;
alter table plan add constraint plan_form
  check (form in ('kooperationsplan', 'kooperationsplan-2023', 'aufforderung', 'eingliederungsvereinbarung'));
