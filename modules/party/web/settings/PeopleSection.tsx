import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MemberRole } from '@tongshang/ui/api';
import { mayDo, post, put, remove as removeAt } from '@tongshang/ui/api';
import { Day, DescribedForm, Loaded, ReachNote, useTell } from '@tongshang/ui/components';
import { formatDay, type Language } from '@tongshang/ui/i18n';
import { useSession } from '@tongshang/ui/session';
import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import layout from '../layout.module.css';
import { useText } from '../text.ts';
import { waysInQuery } from '../ways-in.ts';
import {
  type InvitationCreated,
  invitationsQuery,
  type Member,
  ownOrganisationQuery,
  peopleQuery,
} from './api.ts';
import { ShownOnce } from './ShownOnce.tsx';
import styles from './settings.module.css';

const roles: readonly MemberRole[] = ['owner', 'clerk', 'viewer'];

export default function PeopleSection() {
  const { t } = useText();
  const { data: own } = useQuery(ownOrganisationQuery);
  const people = useQuery(peopleQuery);
  return (
    <>
      <p className={styles.lead}>{t('settings.roleText')}</p>
      <Loaded query={people}>
        {(members) => (
          <ul className={styles.list} aria-label={t('settings.members')}>
            {members.map((member) => (
              <MemberRow key={member.personId} member={member} />
            ))}
          </ul>
        )}
      </Loaded>
      {mayDo(own?.actions, 'invite') && <Inviting />}
    </>
  );
}

function MemberRow(props: { member: Member }) {
  const { t } = useText();
  const { member } = props;
  const [changing, removing] = ['change-role', 'remove'].map((name) =>
    member.actions.find(({ action }) => action === name),
  );
  const me = useSession().person.personId;
  const queries = useQueryClient();
  const tell = useTell();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['people'] });
  const change = useMutation({
    mutationFn: (role: MemberRole) => put(`/api/v1/people/${member.personId}/role`, { role }),
    onSuccess: refresh,
    onError: tell,
  });
  const remove = useMutation({
    mutationFn: () => removeAt(`/api/v1/people/${member.personId}`),
    onSuccess: refresh,
    onError: tell,
  });
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <div>{member.name}</div>
        <div className="faint small">
          {member.email || t('settings.noAddress')}
          {!member.verifiedAt && ` · ${t('settings.notConfirmed')}`} · {t('settings.since')}{' '}
          <Day value={member.since} />
        </div>
      </div>
      {changing && removing && member.personId !== me ? (
        <>
          <Select<MemberRole>
            aria-label={t('settings.role')}
            value={member.role}
            loading={change.isPending}
            disabled={!changing.ready}
            onChange={(role) => change.mutate(role)}
            options={roles.map((role) => ({ value: role, label: t(`memberRole.${role}`) }))}
            className={layout.filter ?? ''}
          />
          <Popconfirm
            title={t('settings.removePerson', { name: member.name })}
            description={t('settings.removePersonText')}
            okText={t('common.remove')}
            okButtonProps={{ danger: true }}
            onConfirm={() => remove.mutate()}
          >
            <Button danger type="text" loading={remove.isPending} disabled={!removing.ready}>
              {t('common.remove')}
            </Button>
          </Popconfirm>
        </>
      ) : (
        <span className="soft">{t(`memberRole.${member.role}`)}</span>
      )}
    </li>
  );
}

interface NewInvitation {
  readonly email: string;
  readonly role: MemberRole;
  readonly language: Language;
}

function Inviting() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const tell = useTell();
  const open = useQuery(invitationsQuery);
  const { data: ways } = useQuery(waysInQuery);
  const [created, setCreated] = useState<InvitationCreated & NewInvitation>();
  const withdraw = useMutation({
    mutationFn: (invitationId: string) => removeAt(`/api/v1/invitations/${invitationId}`),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['invitations'] }),
    onError: tell,
  });
  return (
    <>
      <section className={styles.block}>
        <h2>{t('settings.invite')}</h2>
        <DescribedForm<NewInvitation, InvitationCreated>
          initial={{ role: 'clerk', language }}
          submit={t('settings.inviteSend')}
          send={(values, key) => post('/api/v1/invitations', values, key)}
          done={(result, values) => {
            setCreated({ ...result, ...values });
            void queries.invalidateQueries({ queryKey: ['invitations'] });
          }}
          fields={[
            [
              { kind: 'email', name: 'email', label: t('signIn.email') },
              {
                kind: 'choice',
                name: 'role',
                label: t('settings.role'),
                options: roles.map((role) => ({ value: role, label: t(`memberRole.${role}`) })),
              },
              {
                kind: 'choice',
                name: 'language',
                label: t('settings.inviteLanguage'),
                options: [
                  { value: 'zh-CN', label: '中文' },
                  { value: 'en', label: 'English' },
                ],
              },
            ],
          ]}
        />
        {created && (
          <>
            <ReachNote />
            <ShownOnce
              text={t(ways?.passwordByMail ? 'settings.inviteMailed' : 'settings.inviteText', {
                email: created.email,
                day: formatDay(created.expiresAt, language),
              })}
              secret={`${location.origin}/invitation#${created.token}`}
              onClose={() => setCreated(undefined)}
            />
          </>
        )}
      </section>
      <section className={styles.block}>
        <h2>{t('settings.openInvitations')}</h2>
        <Loaded query={open}>
          {(invitations) =>
            invitations.length === 0 ? (
              <p className="faint">{t('settings.noInvitations')}</p>
            ) : (
              <ul className={styles.list}>
                {invitations.map((one) => (
                  <li key={one.invitationId} className={styles.item}>
                    <div className={styles.itemText}>
                      <div>{one.email}</div>
                      <div className="faint small">
                        {t('settings.invitedAs', {
                          role: t(`memberRole.${one.role}`),
                          day: formatDay(one.expiresAt, language),
                        })}
                      </div>
                    </div>
                    <Button type="text" onClick={() => withdraw.mutate(one.invitationId)}>
                      {t('settings.withdraw')}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </>
  );
}
