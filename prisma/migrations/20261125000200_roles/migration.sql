-- Two roles: the owner migrates (whoever runs this), kiriwake_app is what the running app works as.
-- A role belongs to the whole server, so it may be here already, from another database or made by hand.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiriwake_app') THEN
    CREATE ROLE kiriwake_app NOLOGIN;
  END IF;
END
$$;

-- Lets a shop with a single login start as the owner and step down to the app's role. An owner who may not grant
-- it needs no such step: there the app signs in as kiriwake_app itself.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'kiriwake_app', 'MEMBER') THEN
    EXECUTE format('GRANT kiriwake_app TO %I', current_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'kiriwake_app could not be granted to %; let the app sign in as kiriwake_app.', current_user;
END
$$;

GRANT USAGE ON SCHEMA public TO kiriwake_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kiriwake_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO kiriwake_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kiriwake_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO kiriwake_app;

-- What happened stays: the journal and the audit trail are only ever added to.
REVOKE UPDATE, DELETE ON "Mutation", "AuditEvent" FROM kiriwake_app;

-- The list of migrations is the owner's business.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON "_prisma_migrations" FROM kiriwake_app;
  END IF;
END
$$;
