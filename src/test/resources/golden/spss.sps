* Encoding: UTF-8.
* Onderzoek: Voorbeeldonderzoek (verzonnen).
* Editie: Onzichtbare slachtoffers van mensenhandel 2022.
* Laatste wijziging: 2026-03-12.
* Stand van het journaal: 0000000000000000000000000000000000000000000000000000000000000000.
* Tweespraak.
GET DATA /TYPE=TXT /FILE='spss.csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    case A3
    edition A4
    scope F40.0
    scope_c1 F40.0
    scope_c2 F40.0
    scope_other_text A8
    scope_other_text_c1 A8
    scope_other_text_c2 A8
    first_contact F40.0
    first_contact_c1 F40.0
    first_contact_c2 F40.0
    language F40.0
    language_c1 F40.0
    language_c2 F40.0
    language_other_text A8
    language_other_text_c1 A8
    language_other_text_c2 A8
    chatter_role F40.0
    chatter_role_c1 F40.0
    chatter_role_c2 F40.0
    chatter_role_other_text A8
    chatter_role_other_text_c1 A8
    chatter_role_other_text_c2 A8
    referral_doctor_or_social_work F40.0
    referral_doctor_or_social_work_c1 F40.0
    referral_doctor_or_social_work_c2 F40.0
    referral_kindertelefoon F40.0
    referral_kindertelefoon_c1 F40.0
    referral_kindertelefoon_c2 F40.0
    referral_other_care F40.0
    referral_other_care_c1 F40.0
    referral_other_care_c2 F40.0
    referral_search_engine F40.0
    referral_search_engine_c1 F40.0
    referral_search_engine_c2 F40.0
    referral_media F40.0
    referral_media_c1 F40.0
    referral_media_c2 F40.0
    referral_someone_near F40.0
    referral_someone_near_c1 F40.0
    referral_someone_near_c2 F40.0
    referral_csg_website F40.0
    referral_csg_website_c1 F40.0
    referral_csg_website_c2 F40.0
    referral_other F40.0
    referral_other_c1 F40.0
    referral_other_c2 F40.0
    referral_other_text A26
    referral_other_text_c1 A26
    referral_other_text_c2 A26
    gender F40.0
    gender_c1 F40.0
    gender_c2 F40.0
    age F40.0
    age_c1 F40.0
    age_c2 F40.0
    first_disclosure F40.0
    first_disclosure_c1 F40.0
    first_disclosure_c2 F40.0
    disclosed_to_friend F40.0
    disclosed_to_friend_c1 F40.0
    disclosed_to_friend_c2 F40.0
    disclosed_to_family F40.0
    disclosed_to_family_c1 F40.0
    disclosed_to_family_c2 F40.0
    disclosed_to_professional F40.0
    disclosed_to_professional_c1 F40.0
    disclosed_to_professional_c2 F40.0
    disclosed_to_police F40.0
    disclosed_to_police_c1 F40.0
    disclosed_to_police_c2 F40.0
    disclosed_to_other F40.0
    disclosed_to_other_c1 F40.0
    disclosed_to_other_c2 F40.0
    disclosed_to_other_text A8
    disclosed_to_other_text_c1 A8
    disclosed_to_other_text_c2 A8
    acute_unsafety F40.0
    acute_unsafety_c1 F40.0
    acute_unsafety_c2 F40.0
    other_victims F40.0
    other_victims_c1 F40.0
    other_victims_c2 F40.0
    exploitation_sexual F40.0
    exploitation_sexual_c1 F40.0
    exploitation_sexual_c2 F40.0
    exploitation_criminal F40.0
    exploitation_criminal_c1 F40.0
    exploitation_criminal_c2 F40.0
    exploitation_labour F40.0
    exploitation_labour_c1 F40.0
    exploitation_labour_c2 F40.0
    criminal_act_drugs F40.0
    criminal_act_drugs_c1 F40.0
    criminal_act_drugs_c2 F40.0
    criminal_act_theft F40.0
    criminal_act_theft_c1 F40.0
    criminal_act_theft_c2 F40.0
    criminal_act_money_laundering F40.0
    criminal_act_money_laundering_c1 F40.0
    criminal_act_money_laundering_c2 F40.0
    criminal_act_recruiting F40.0
    criminal_act_recruiting_c1 F40.0
    criminal_act_recruiting_c2 F40.0
    criminal_act_other F40.0
    criminal_act_other_c1 F40.0
    criminal_act_other_c2 F40.0
    criminal_act_other_text A31
    criminal_act_other_text_c1 A31
    criminal_act_other_text_c2 A8
    duration F40.0
    duration_c1 F40.0
    duration_c2 F40.0
    time_since F40.0
    time_since_c1 F40.0
    time_since_c2 F40.0
    coercion_sextortion F40.0
    coercion_sextortion_c1 F40.0
    coercion_sextortion_c2 F40.0
    coercion_substance_dependence F40.0
    coercion_substance_dependence_c1 F40.0
    coercion_substance_dependence_c2 F40.0
    coercion_intellectual_disability F40.0
    coercion_intellectual_disability_c1 F40.0
    coercion_intellectual_disability_c2 F40.0
    coercion_age_difference F40.0
    coercion_age_difference_c1 F40.0
    coercion_age_difference_c2 F40.0
    coercion_living_in F40.0
    coercion_living_in_c1 F40.0
    coercion_living_in_c2 F40.0
    coercion_violence F40.0
    coercion_violence_c1 F40.0
    coercion_violence_c2 F40.0
    coercion_financial_dependence F40.0
    coercion_financial_dependence_c1 F40.0
    coercion_financial_dependence_c2 F40.0
    coercion_other F40.0
    coercion_other_c1 F40.0
    coercion_other_c2 F40.0
    coercion_other_text A34
    coercion_other_text_c1 A34
    coercion_other_text_c2 A34
    violence_sexual F40.0
    violence_sexual_c1 F40.0
    violence_sexual_c2 F40.0
    violence_physical F40.0
    violence_physical_c1 F40.0
    violence_physical_c2 F40.0
    violence_verbal F40.0
    violence_verbal_c1 F40.0
    violence_verbal_c2 F40.0
    violence_psychological F40.0
    violence_psychological_c1 F40.0
    violence_psychological_c2 F40.0
    perpetrator_relation F40.0
    perpetrator_relation_c1 F40.0
    perpetrator_relation_c2 F40.0
    family_relation F40.0
    family_relation_c1 F40.0
    family_relation_c2 F40.0
    family_relation_other_text A8
    family_relation_other_text_c1 A8
    family_relation_other_text_c2 A8
    social_relation F40.0
    social_relation_c1 F40.0
    social_relation_c2 F40.0
    social_relation_other_text A8
    social_relation_other_text_c1 A8
    social_relation_other_text_c2 A8
    several_perpetrators F40.0
    several_perpetrators_c1 F40.0
    several_perpetrators_c2 F40.0
    meeting F40.0
    meeting_c1 F40.0
    meeting_c2 F40.0
    online_platform_dating_app F40.0
    online_platform_dating_app_c1 F40.0
    online_platform_dating_app_c2 F40.0
    online_platform_instagram F40.0
    online_platform_instagram_c1 F40.0
    online_platform_instagram_c2 F40.0
    online_platform_other F40.0
    online_platform_other_c1 F40.0
    online_platform_other_c2 F40.0
    online_platform_other_text A8
    online_platform_other_text_c1 A8
    online_platform_other_text_c2 A8
    several_clients F40.0
    several_clients_c1 F40.0
    several_clients_c2 F40.0
    client_knowledge F40.0
    client_knowledge_c1 F40.0
    client_knowledge_c2 F40.0
    client_indicator_very_young F40.0
    client_indicator_very_young_c1 F40.0
    client_indicator_very_young_c2 F40.0
    client_indicator_trafficker_present F40.0
    client_indicator_trafficker_present_c1 F40.0
    client_indicator_trafficker_present_c2 F40.0
    client_indicator_violence F40.0
    client_indicator_violence_c1 F40.0
    client_indicator_violence_c2 F40.0
    client_indicator_filming F40.0
    client_indicator_filming_c1 F40.0
    client_indicator_filming_c2 F40.0
    client_indicator_refusal_known F40.0
    client_indicator_refusal_known_c1 F40.0
    client_indicator_refusal_known_c2 F40.0
    client_indicator_other F40.0
    client_indicator_other_c1 F40.0
    client_indicator_other_c2 F40.0
    client_indicator_other_text A8
    client_indicator_other_text_c1 A8
    client_indicator_other_text_c2 A8
    parent_present F40.0
    parent_present_c1 F40.0
    parent_present_c2 F40.0
    minor F40.0
    minor_c1 F40.0
    minor_c2 F40.0
    under_16 F40.0
    under_16_c1 F40.0
    under_16_c2 F40.0
    under_25 F40.0
    under_25_c1 F40.0
    under_25_c2 F40.0
    exploitation_group F40.0
    exploitation_group_c1 F40.0
    exploitation_group_c2 F40.0
    parent_perpetrator F40.0
    parent_perpetrator_c1 F40.0
    parent_perpetrator_c2 F40.0
    scope_memo_c1 A30
    scope_memo_c2 A30
    scope_other_text_memo_c1 A1
    scope_other_text_memo_c2 A1
    first_contact_memo_c1 A1
    first_contact_memo_c2 A1
    language_memo_c1 A1
    language_memo_c2 A1
    language_other_text_memo_c1 A1
    language_other_text_memo_c2 A1
    chatter_role_memo_c1 A1
    chatter_role_memo_c2 A1
    chatter_role_other_text_memo_c1 A1
    chatter_role_other_text_memo_c2 A1
    referral_memo_c1 A34
    referral_memo_c2 A1
    referral_other_text_memo_c1 A1
    referral_other_text_memo_c2 A1
    gender_memo_c1 A1
    gender_memo_c2 A1
    age_memo_c1 A20
    age_memo_c2 A1
    first_disclosure_memo_c1 A1
    first_disclosure_memo_c2 A1
    disclosed_to_memo_c1 A1
    disclosed_to_memo_c2 A1
    disclosed_to_other_text_memo_c1 A1
    disclosed_to_other_text_memo_c2 A1
    acute_unsafety_memo_c1 A30
    acute_unsafety_memo_c2 A1
    other_victims_memo_c1 A1
    other_victims_memo_c2 A1
    exploitation_memo_c1 A1
    exploitation_memo_c2 A1
    criminal_act_memo_c1 A1
    criminal_act_memo_c2 A1
    criminal_act_other_text_memo_c1 A1
    criminal_act_other_text_memo_c2 A1
    duration_memo_c1 A49
    duration_memo_c2 A49
    time_since_memo_c1 A44
    time_since_memo_c2 A1
    coercion_memo_c1 A31
    coercion_memo_c2 A1
    coercion_other_text_memo_c1 A1
    coercion_other_text_memo_c2 A1
    violence_memo_c1 A1
    violence_memo_c2 A1
    perpetrator_relation_memo_c1 A38
    perpetrator_relation_memo_c2 A37
    family_relation_memo_c1 A1
    family_relation_memo_c2 A1
    family_relation_other_text_memo_c1 A1
    family_relation_other_text_memo_c2 A1
    social_relation_memo_c1 A1
    social_relation_memo_c2 A1
    social_relation_other_text_memo_c1 A1
    social_relation_other_text_memo_c2 A1
    several_perpetrators_memo_c1 A1
    several_perpetrators_memo_c2 A1
    meeting_memo_c1 A1
    meeting_memo_c2 A1
    online_platform_memo_c1 A1
    online_platform_memo_c2 A1
    online_platform_other_text_memo_c1 A1
    online_platform_other_text_memo_c2 A1
    several_clients_memo_c1 A1
    several_clients_memo_c2 A1
    client_knowledge_memo_c1 A1
    client_knowledge_memo_c2 A1
    client_indicator_memo_c1 A1
    client_indicator_memo_c2 A1
    client_indicator_other_text_memo_c1 A1
    client_indicator_other_text_memo_c2 A1
    parent_present_memo_c1 A1
    parent_present_memo_c2 A1
    attribute.age A2
    attribute.channel A4
    attribute.gender A8
    attribute.pseudonym A9
  .
FORMATS scope (F8.0).
FORMATS scope_c1 (F8.0).
FORMATS scope_c2 (F8.0).
FORMATS first_contact (SDATE10).
FORMATS first_contact_c1 (SDATE10).
FORMATS first_contact_c2 (SDATE10).
FORMATS language (F8.0).
FORMATS language_c1 (F8.0).
FORMATS language_c2 (F8.0).
FORMATS chatter_role (F8.0).
FORMATS chatter_role_c1 (F8.0).
FORMATS chatter_role_c2 (F8.0).
FORMATS referral_doctor_or_social_work (F8.0).
FORMATS referral_doctor_or_social_work_c1 (F8.0).
FORMATS referral_doctor_or_social_work_c2 (F8.0).
FORMATS referral_kindertelefoon (F8.0).
FORMATS referral_kindertelefoon_c1 (F8.0).
FORMATS referral_kindertelefoon_c2 (F8.0).
FORMATS referral_other_care (F8.0).
FORMATS referral_other_care_c1 (F8.0).
FORMATS referral_other_care_c2 (F8.0).
FORMATS referral_search_engine (F8.0).
FORMATS referral_search_engine_c1 (F8.0).
FORMATS referral_search_engine_c2 (F8.0).
FORMATS referral_media (F8.0).
FORMATS referral_media_c1 (F8.0).
FORMATS referral_media_c2 (F8.0).
FORMATS referral_someone_near (F8.0).
FORMATS referral_someone_near_c1 (F8.0).
FORMATS referral_someone_near_c2 (F8.0).
FORMATS referral_csg_website (F8.0).
FORMATS referral_csg_website_c1 (F8.0).
FORMATS referral_csg_website_c2 (F8.0).
FORMATS referral_other (F8.0).
FORMATS referral_other_c1 (F8.0).
FORMATS referral_other_c2 (F8.0).
FORMATS gender (F8.0).
FORMATS gender_c1 (F8.0).
FORMATS gender_c2 (F8.0).
FORMATS age (F8.0).
FORMATS age_c1 (F8.0).
FORMATS age_c2 (F8.0).
FORMATS first_disclosure (F8.0).
FORMATS first_disclosure_c1 (F8.0).
FORMATS first_disclosure_c2 (F8.0).
FORMATS disclosed_to_friend (F8.0).
FORMATS disclosed_to_friend_c1 (F8.0).
FORMATS disclosed_to_friend_c2 (F8.0).
FORMATS disclosed_to_family (F8.0).
FORMATS disclosed_to_family_c1 (F8.0).
FORMATS disclosed_to_family_c2 (F8.0).
FORMATS disclosed_to_professional (F8.0).
FORMATS disclosed_to_professional_c1 (F8.0).
FORMATS disclosed_to_professional_c2 (F8.0).
FORMATS disclosed_to_police (F8.0).
FORMATS disclosed_to_police_c1 (F8.0).
FORMATS disclosed_to_police_c2 (F8.0).
FORMATS disclosed_to_other (F8.0).
FORMATS disclosed_to_other_c1 (F8.0).
FORMATS disclosed_to_other_c2 (F8.0).
FORMATS acute_unsafety (F8.0).
FORMATS acute_unsafety_c1 (F8.0).
FORMATS acute_unsafety_c2 (F8.0).
FORMATS other_victims (F8.0).
FORMATS other_victims_c1 (F8.0).
FORMATS other_victims_c2 (F8.0).
FORMATS exploitation_sexual (F8.0).
FORMATS exploitation_sexual_c1 (F8.0).
FORMATS exploitation_sexual_c2 (F8.0).
FORMATS exploitation_criminal (F8.0).
FORMATS exploitation_criminal_c1 (F8.0).
FORMATS exploitation_criminal_c2 (F8.0).
FORMATS exploitation_labour (F8.0).
FORMATS exploitation_labour_c1 (F8.0).
FORMATS exploitation_labour_c2 (F8.0).
FORMATS criminal_act_drugs (F8.0).
FORMATS criminal_act_drugs_c1 (F8.0).
FORMATS criminal_act_drugs_c2 (F8.0).
FORMATS criminal_act_theft (F8.0).
FORMATS criminal_act_theft_c1 (F8.0).
FORMATS criminal_act_theft_c2 (F8.0).
FORMATS criminal_act_money_laundering (F8.0).
FORMATS criminal_act_money_laundering_c1 (F8.0).
FORMATS criminal_act_money_laundering_c2 (F8.0).
FORMATS criminal_act_recruiting (F8.0).
FORMATS criminal_act_recruiting_c1 (F8.0).
FORMATS criminal_act_recruiting_c2 (F8.0).
FORMATS criminal_act_other (F8.0).
FORMATS criminal_act_other_c1 (F8.0).
FORMATS criminal_act_other_c2 (F8.0).
FORMATS duration (F8.0).
FORMATS duration_c1 (F8.0).
FORMATS duration_c2 (F8.0).
FORMATS time_since (F8.0).
FORMATS time_since_c1 (F8.0).
FORMATS time_since_c2 (F8.0).
FORMATS coercion_sextortion (F8.0).
FORMATS coercion_sextortion_c1 (F8.0).
FORMATS coercion_sextortion_c2 (F8.0).
FORMATS coercion_substance_dependence (F8.0).
FORMATS coercion_substance_dependence_c1 (F8.0).
FORMATS coercion_substance_dependence_c2 (F8.0).
FORMATS coercion_intellectual_disability (F8.0).
FORMATS coercion_intellectual_disability_c1 (F8.0).
FORMATS coercion_intellectual_disability_c2 (F8.0).
FORMATS coercion_age_difference (F8.0).
FORMATS coercion_age_difference_c1 (F8.0).
FORMATS coercion_age_difference_c2 (F8.0).
FORMATS coercion_living_in (F8.0).
FORMATS coercion_living_in_c1 (F8.0).
FORMATS coercion_living_in_c2 (F8.0).
FORMATS coercion_violence (F8.0).
FORMATS coercion_violence_c1 (F8.0).
FORMATS coercion_violence_c2 (F8.0).
FORMATS coercion_financial_dependence (F8.0).
FORMATS coercion_financial_dependence_c1 (F8.0).
FORMATS coercion_financial_dependence_c2 (F8.0).
FORMATS coercion_other (F8.0).
FORMATS coercion_other_c1 (F8.0).
FORMATS coercion_other_c2 (F8.0).
FORMATS violence_sexual (F8.0).
FORMATS violence_sexual_c1 (F8.0).
FORMATS violence_sexual_c2 (F8.0).
FORMATS violence_physical (F8.0).
FORMATS violence_physical_c1 (F8.0).
FORMATS violence_physical_c2 (F8.0).
FORMATS violence_verbal (F8.0).
FORMATS violence_verbal_c1 (F8.0).
FORMATS violence_verbal_c2 (F8.0).
FORMATS violence_psychological (F8.0).
FORMATS violence_psychological_c1 (F8.0).
FORMATS violence_psychological_c2 (F8.0).
FORMATS perpetrator_relation (F8.0).
FORMATS perpetrator_relation_c1 (F8.0).
FORMATS perpetrator_relation_c2 (F8.0).
FORMATS family_relation (F8.0).
FORMATS family_relation_c1 (F8.0).
FORMATS family_relation_c2 (F8.0).
FORMATS social_relation (F8.0).
FORMATS social_relation_c1 (F8.0).
FORMATS social_relation_c2 (F8.0).
FORMATS several_perpetrators (F8.0).
FORMATS several_perpetrators_c1 (F8.0).
FORMATS several_perpetrators_c2 (F8.0).
FORMATS meeting (F8.0).
FORMATS meeting_c1 (F8.0).
FORMATS meeting_c2 (F8.0).
FORMATS online_platform_dating_app (F8.0).
FORMATS online_platform_dating_app_c1 (F8.0).
FORMATS online_platform_dating_app_c2 (F8.0).
FORMATS online_platform_instagram (F8.0).
FORMATS online_platform_instagram_c1 (F8.0).
FORMATS online_platform_instagram_c2 (F8.0).
FORMATS online_platform_other (F8.0).
FORMATS online_platform_other_c1 (F8.0).
FORMATS online_platform_other_c2 (F8.0).
FORMATS several_clients (F8.0).
FORMATS several_clients_c1 (F8.0).
FORMATS several_clients_c2 (F8.0).
FORMATS client_knowledge (F8.0).
FORMATS client_knowledge_c1 (F8.0).
FORMATS client_knowledge_c2 (F8.0).
FORMATS client_indicator_very_young (F8.0).
FORMATS client_indicator_very_young_c1 (F8.0).
FORMATS client_indicator_very_young_c2 (F8.0).
FORMATS client_indicator_trafficker_present (F8.0).
FORMATS client_indicator_trafficker_present_c1 (F8.0).
FORMATS client_indicator_trafficker_present_c2 (F8.0).
FORMATS client_indicator_violence (F8.0).
FORMATS client_indicator_violence_c1 (F8.0).
FORMATS client_indicator_violence_c2 (F8.0).
FORMATS client_indicator_filming (F8.0).
FORMATS client_indicator_filming_c1 (F8.0).
FORMATS client_indicator_filming_c2 (F8.0).
FORMATS client_indicator_refusal_known (F8.0).
FORMATS client_indicator_refusal_known_c1 (F8.0).
FORMATS client_indicator_refusal_known_c2 (F8.0).
FORMATS client_indicator_other (F8.0).
FORMATS client_indicator_other_c1 (F8.0).
FORMATS client_indicator_other_c2 (F8.0).
FORMATS parent_present (F8.0).
FORMATS parent_present_c1 (F8.0).
FORMATS parent_present_c2 (F8.0).
FORMATS minor (F8.0).
FORMATS minor_c1 (F8.0).
FORMATS minor_c2 (F8.0).
FORMATS under_16 (F8.0).
FORMATS under_16_c1 (F8.0).
FORMATS under_16_c2 (F8.0).
FORMATS under_25 (F8.0).
FORMATS under_25_c1 (F8.0).
FORMATS under_25_c2 (F8.0).
FORMATS exploitation_group (F8.0).
FORMATS exploitation_group_c1 (F8.0).
FORMATS exploitation_group_c2 (F8.0).
FORMATS parent_perpetrator (F8.0).
FORMATS parent_perpetrator_c1 (F8.0).
FORMATS parent_perpetrator_c2 (F8.0).
VARIABLE LABELS case 'Casus'.
VARIABLE LABELS edition 'Editie'.
VARIABLE LABELS scope 'Afbakening'.
VARIABLE LABELS scope_c1 'Afbakening – Codeur A'.
VARIABLE LABELS scope_c2 'Afbakening – Codeur B'.
VARIABLE LABELS scope_other_text 'Afbakening: overig, namelijk'.
VARIABLE LABELS scope_other_text_c1 'Afbakening: overig, namelijk – Codeur A'.
VARIABLE LABELS scope_other_text_c2 'Afbakening: overig, namelijk – Codeur B'.
VARIABLE LABELS first_contact 'Datum eerste gesprek'.
VARIABLE LABELS first_contact_c1 'Datum eerste gesprek – Codeur A'.
VARIABLE LABELS first_contact_c2 'Datum eerste gesprek – Codeur B'.
VARIABLE LABELS language 'Taal'.
VARIABLE LABELS language_c1 'Taal – Codeur A'.
VARIABLE LABELS language_c2 'Taal – Codeur B'.
VARIABLE LABELS language_other_text 'Taal: overig, namelijk'.
VARIABLE LABELS language_other_text_c1 'Taal: overig, namelijk – Codeur A'.
VARIABLE LABELS language_other_text_c2 'Taal: overig, namelijk – Codeur B'.
VARIABLE LABELS chatter_role 'Rol van de chatter'.
VARIABLE LABELS chatter_role_c1 'Rol van de chatter – Codeur A'.
VARIABLE LABELS chatter_role_c2 'Rol van de chatter – Codeur B'.
VARIABLE LABELS chatter_role_other_text 'Rol van de chatter: overig, namelijk'.
VARIABLE LABELS chatter_role_other_text_c1 'Rol van de chatter: overig, namelijk – Codeur A'.
VARIABLE LABELS chatter_role_other_text_c2 'Rol van de chatter: overig, namelijk – Codeur B'.
VARIABLE LABELS referral_doctor_or_social_work 'Verwijzing: huisarts, psycholoog of maatschappelijk werk'.
VARIABLE LABELS referral_doctor_or_social_work_c1 'Verwijzing: huisarts, psycholoog of maatschappelijk werk – Codeur A'.
VARIABLE LABELS referral_doctor_or_social_work_c2 'Verwijzing: huisarts, psycholoog of maatschappelijk werk – Codeur B'.
VARIABLE LABELS referral_kindertelefoon 'Verwijzing: Kindertelefoon'.
VARIABLE LABELS referral_kindertelefoon_c1 'Verwijzing: Kindertelefoon – Codeur A'.
VARIABLE LABELS referral_kindertelefoon_c2 'Verwijzing: Kindertelefoon – Codeur B'.
VARIABLE LABELS referral_other_care 'Verwijzing: andere hulpverlening'.
VARIABLE LABELS referral_other_care_c1 'Verwijzing: andere hulpverlening – Codeur A'.
VARIABLE LABELS referral_other_care_c2 'Verwijzing: andere hulpverlening – Codeur B'.
VARIABLE LABELS referral_search_engine 'Verwijzing: zoekmachine'.
VARIABLE LABELS referral_search_engine_c1 'Verwijzing: zoekmachine – Codeur A'.
VARIABLE LABELS referral_search_engine_c2 'Verwijzing: zoekmachine – Codeur B'.
VARIABLE LABELS referral_media 'Verwijzing: media'.
VARIABLE LABELS referral_media_c1 'Verwijzing: media – Codeur A'.
VARIABLE LABELS referral_media_c2 'Verwijzing: media – Codeur B'.
VARIABLE LABELS referral_someone_near 'Verwijzing: iemand uit de omgeving'.
VARIABLE LABELS referral_someone_near_c1 'Verwijzing: iemand uit de omgeving – Codeur A'.
VARIABLE LABELS referral_someone_near_c2 'Verwijzing: iemand uit de omgeving – Codeur B'.
VARIABLE LABELS referral_csg_website 'Verwijzing: website van het CSG'.
VARIABLE LABELS referral_csg_website_c1 'Verwijzing: website van het CSG – Codeur A'.
VARIABLE LABELS referral_csg_website_c2 'Verwijzing: website van het CSG – Codeur B'.
VARIABLE LABELS referral_other 'Verwijzing: overig'.
VARIABLE LABELS referral_other_c1 'Verwijzing: overig – Codeur A'.
VARIABLE LABELS referral_other_c2 'Verwijzing: overig – Codeur B'.
VARIABLE LABELS referral_other_text 'Verwijzing: overig, namelijk'.
VARIABLE LABELS referral_other_text_c1 'Verwijzing: overig, namelijk – Codeur A'.
VARIABLE LABELS referral_other_text_c2 'Verwijzing: overig, namelijk – Codeur B'.
VARIABLE LABELS gender 'Gender'.
VARIABLE LABELS gender_c1 'Gender – Codeur A'.
VARIABLE LABELS gender_c2 'Gender – Codeur B'.
VARIABLE LABELS age 'Leeftijd in jaren'.
VARIABLE LABELS age_c1 'Leeftijd in jaren – Codeur A'.
VARIABLE LABELS age_c2 'Leeftijd in jaren – Codeur B'.
VARIABLE LABELS first_disclosure 'Eerste onthulling'.
VARIABLE LABELS first_disclosure_c1 'Eerste onthulling – Codeur A'.
VARIABLE LABELS first_disclosure_c2 'Eerste onthulling – Codeur B'.
VARIABLE LABELS disclosed_to_friend 'Eerder verteld aan: vriend of vriendin'.
VARIABLE LABELS disclosed_to_friend_c1 'Eerder verteld aan: vriend of vriendin – Codeur A'.
VARIABLE LABELS disclosed_to_friend_c2 'Eerder verteld aan: vriend of vriendin – Codeur B'.
VARIABLE LABELS disclosed_to_family 'Eerder verteld aan: familie'.
VARIABLE LABELS disclosed_to_family_c1 'Eerder verteld aan: familie – Codeur A'.
VARIABLE LABELS disclosed_to_family_c2 'Eerder verteld aan: familie – Codeur B'.
VARIABLE LABELS disclosed_to_professional 'Eerder verteld aan: hulpverlener of school'.
VARIABLE LABELS disclosed_to_professional_c1 'Eerder verteld aan: hulpverlener of school – Codeur A'.
VARIABLE LABELS disclosed_to_professional_c2 'Eerder verteld aan: hulpverlener of school – Codeur B'.
VARIABLE LABELS disclosed_to_police 'Eerder verteld aan: politie'.
VARIABLE LABELS disclosed_to_police_c1 'Eerder verteld aan: politie – Codeur A'.
VARIABLE LABELS disclosed_to_police_c2 'Eerder verteld aan: politie – Codeur B'.
VARIABLE LABELS disclosed_to_other 'Eerder verteld aan: overig'.
VARIABLE LABELS disclosed_to_other_c1 'Eerder verteld aan: overig – Codeur A'.
VARIABLE LABELS disclosed_to_other_c2 'Eerder verteld aan: overig – Codeur B'.
VARIABLE LABELS disclosed_to_other_text 'Eerder verteld aan: overig, namelijk'.
VARIABLE LABELS disclosed_to_other_text_c1 'Eerder verteld aan: overig, namelijk – Codeur A'.
VARIABLE LABELS disclosed_to_other_text_c2 'Eerder verteld aan: overig, namelijk – Codeur B'.
VARIABLE LABELS acute_unsafety 'Acuut onveilig'.
VARIABLE LABELS acute_unsafety_c1 'Acuut onveilig – Codeur A'.
VARIABLE LABELS acute_unsafety_c2 'Acuut onveilig – Codeur B'.
VARIABLE LABELS other_victims 'Andere slachtoffers'.
VARIABLE LABELS other_victims_c1 'Andere slachtoffers – Codeur A'.
VARIABLE LABELS other_victims_c2 'Andere slachtoffers – Codeur B'.
VARIABLE LABELS exploitation_sexual 'Vorm van uitbuiting: seksueel'.
VARIABLE LABELS exploitation_sexual_c1 'Vorm van uitbuiting: seksueel – Codeur A'.
VARIABLE LABELS exploitation_sexual_c2 'Vorm van uitbuiting: seksueel – Codeur B'.
VARIABLE LABELS exploitation_criminal 'Vorm van uitbuiting: crimineel'.
VARIABLE LABELS exploitation_criminal_c1 'Vorm van uitbuiting: crimineel – Codeur A'.
VARIABLE LABELS exploitation_criminal_c2 'Vorm van uitbuiting: crimineel – Codeur B'.
VARIABLE LABELS exploitation_labour 'Vorm van uitbuiting: arbeid'.
VARIABLE LABELS exploitation_labour_c1 'Vorm van uitbuiting: arbeid – Codeur A'.
VARIABLE LABELS exploitation_labour_c2 'Vorm van uitbuiting: arbeid – Codeur B'.
VARIABLE LABELS criminal_act_drugs 'Soort delict: drugs'.
VARIABLE LABELS criminal_act_drugs_c1 'Soort delict: drugs – Codeur A'.
VARIABLE LABELS criminal_act_drugs_c2 'Soort delict: drugs – Codeur B'.
VARIABLE LABELS criminal_act_theft 'Soort delict: diefstal'.
VARIABLE LABELS criminal_act_theft_c1 'Soort delict: diefstal – Codeur A'.
VARIABLE LABELS criminal_act_theft_c2 'Soort delict: diefstal – Codeur B'.
VARIABLE LABELS criminal_act_money_laundering 'Soort delict: witwassen'.
VARIABLE LABELS criminal_act_money_laundering_c1 'Soort delict: witwassen – Codeur A'.
VARIABLE LABELS criminal_act_money_laundering_c2 'Soort delict: witwassen – Codeur B'.
VARIABLE LABELS criminal_act_recruiting 'Soort delict: ronselen'.
VARIABLE LABELS criminal_act_recruiting_c1 'Soort delict: ronselen – Codeur A'.
VARIABLE LABELS criminal_act_recruiting_c2 'Soort delict: ronselen – Codeur B'.
VARIABLE LABELS criminal_act_other 'Soort delict: overig'.
VARIABLE LABELS criminal_act_other_c1 'Soort delict: overig – Codeur A'.
VARIABLE LABELS criminal_act_other_c2 'Soort delict: overig – Codeur B'.
VARIABLE LABELS criminal_act_other_text 'Soort delict: overig, namelijk'.
VARIABLE LABELS criminal_act_other_text_c1 'Soort delict: overig, namelijk – Codeur A'.
VARIABLE LABELS criminal_act_other_text_c2 'Soort delict: overig, namelijk – Codeur B'.
VARIABLE LABELS duration 'Duur'.
VARIABLE LABELS duration_c1 'Duur – Codeur A'.
VARIABLE LABELS duration_c2 'Duur – Codeur B'.
VARIABLE LABELS time_since 'Tijd sinds uitbuiting'.
VARIABLE LABELS time_since_c1 'Tijd sinds uitbuiting – Codeur A'.
VARIABLE LABELS time_since_c2 'Tijd sinds uitbuiting – Codeur B'.
VARIABLE LABELS coercion_sextortion 'Dwangmiddelen: sextortion'.
VARIABLE LABELS coercion_sextortion_c1 'Dwangmiddelen: sextortion – Codeur A'.
VARIABLE LABELS coercion_sextortion_c2 'Dwangmiddelen: sextortion – Codeur B'.
VARIABLE LABELS coercion_substance_dependence 'Dwangmiddelen: middelenafhankelijk'.
VARIABLE LABELS coercion_substance_dependence_c1 'Dwangmiddelen: middelenafhankelijk – Codeur A'.
VARIABLE LABELS coercion_substance_dependence_c2 'Dwangmiddelen: middelenafhankelijk – Codeur B'.
VARIABLE LABELS coercion_intellectual_disability 'Dwangmiddelen: licht verstandelijke beperking'.
VARIABLE LABELS coercion_intellectual_disability_c1 'Dwangmiddelen: licht verstandelijke beperking – Codeur A'.
VARIABLE LABELS coercion_intellectual_disability_c2 'Dwangmiddelen: licht verstandelijke beperking – Codeur B'.
VARIABLE LABELS coercion_age_difference 'Dwangmiddelen: leeftijdsverschil'.
VARIABLE LABELS coercion_age_difference_c1 'Dwangmiddelen: leeftijdsverschil – Codeur A'.
VARIABLE LABELS coercion_age_difference_c2 'Dwangmiddelen: leeftijdsverschil – Codeur B'.
VARIABLE LABELS coercion_living_in 'Dwangmiddelen: inwonend'.
VARIABLE LABELS coercion_living_in_c1 'Dwangmiddelen: inwonend – Codeur A'.
VARIABLE LABELS coercion_living_in_c2 'Dwangmiddelen: inwonend – Codeur B'.
VARIABLE LABELS coercion_violence 'Dwangmiddelen: geweld'.
VARIABLE LABELS coercion_violence_c1 'Dwangmiddelen: geweld – Codeur A'.
VARIABLE LABELS coercion_violence_c2 'Dwangmiddelen: geweld – Codeur B'.
VARIABLE LABELS coercion_financial_dependence 'Dwangmiddelen: financieel afhankelijk'.
VARIABLE LABELS coercion_financial_dependence_c1 'Dwangmiddelen: financieel afhankelijk – Codeur A'.
VARIABLE LABELS coercion_financial_dependence_c2 'Dwangmiddelen: financieel afhankelijk – Codeur B'.
VARIABLE LABELS coercion_other 'Dwangmiddelen: overig'.
VARIABLE LABELS coercion_other_c1 'Dwangmiddelen: overig – Codeur A'.
VARIABLE LABELS coercion_other_c2 'Dwangmiddelen: overig – Codeur B'.
VARIABLE LABELS coercion_other_text 'Dwangmiddelen: overig, namelijk'.
VARIABLE LABELS coercion_other_text_c1 'Dwangmiddelen: overig, namelijk – Codeur A'.
VARIABLE LABELS coercion_other_text_c2 'Dwangmiddelen: overig, namelijk – Codeur B'.
VARIABLE LABELS violence_sexual 'Soort geweld: seksueel'.
VARIABLE LABELS violence_sexual_c1 'Soort geweld: seksueel – Codeur A'.
VARIABLE LABELS violence_sexual_c2 'Soort geweld: seksueel – Codeur B'.
VARIABLE LABELS violence_physical 'Soort geweld: fysiek'.
VARIABLE LABELS violence_physical_c1 'Soort geweld: fysiek – Codeur A'.
VARIABLE LABELS violence_physical_c2 'Soort geweld: fysiek – Codeur B'.
VARIABLE LABELS violence_verbal 'Soort geweld: verbaal'.
VARIABLE LABELS violence_verbal_c1 'Soort geweld: verbaal – Codeur A'.
VARIABLE LABELS violence_verbal_c2 'Soort geweld: verbaal – Codeur B'.
VARIABLE LABELS violence_psychological 'Soort geweld: psychisch'.
VARIABLE LABELS violence_psychological_c1 'Soort geweld: psychisch – Codeur A'.
VARIABLE LABELS violence_psychological_c2 'Soort geweld: psychisch – Codeur B'.
VARIABLE LABELS perpetrator_relation 'Relatie tot slachtoffer'.
VARIABLE LABELS perpetrator_relation_c1 'Relatie tot slachtoffer – Codeur A'.
VARIABLE LABELS perpetrator_relation_c2 'Relatie tot slachtoffer – Codeur B'.
VARIABLE LABELS family_relation 'Familierelatie'.
VARIABLE LABELS family_relation_c1 'Familierelatie – Codeur A'.
VARIABLE LABELS family_relation_c2 'Familierelatie – Codeur B'.
VARIABLE LABELS family_relation_other_text 'Familierelatie: overig, namelijk'.
VARIABLE LABELS family_relation_other_text_c1 'Familierelatie: overig, namelijk – Codeur A'.
VARIABLE LABELS family_relation_other_text_c2 'Familierelatie: overig, namelijk – Codeur B'.
VARIABLE LABELS social_relation 'Sociale relatie'.
VARIABLE LABELS social_relation_c1 'Sociale relatie – Codeur A'.
VARIABLE LABELS social_relation_c2 'Sociale relatie – Codeur B'.
VARIABLE LABELS social_relation_other_text 'Sociale relatie: overig, namelijk'.
VARIABLE LABELS social_relation_other_text_c1 'Sociale relatie: overig, namelijk – Codeur A'.
VARIABLE LABELS social_relation_other_text_c2 'Sociale relatie: overig, namelijk – Codeur B'.
VARIABLE LABELS several_perpetrators 'Meerdere plegers'.
VARIABLE LABELS several_perpetrators_c1 'Meerdere plegers – Codeur A'.
VARIABLE LABELS several_perpetrators_c2 'Meerdere plegers – Codeur B'.
VARIABLE LABELS meeting 'Manier van ontmoeten'.
VARIABLE LABELS meeting_c1 'Manier van ontmoeten – Codeur A'.
VARIABLE LABELS meeting_c2 'Manier van ontmoeten – Codeur B'.
VARIABLE LABELS online_platform_dating_app 'Online platform: datingapp'.
VARIABLE LABELS online_platform_dating_app_c1 'Online platform: datingapp – Codeur A'.
VARIABLE LABELS online_platform_dating_app_c2 'Online platform: datingapp – Codeur B'.
VARIABLE LABELS online_platform_instagram 'Online platform: Instagram'.
VARIABLE LABELS online_platform_instagram_c1 'Online platform: Instagram – Codeur A'.
VARIABLE LABELS online_platform_instagram_c2 'Online platform: Instagram – Codeur B'.
VARIABLE LABELS online_platform_other 'Online platform: overig'.
VARIABLE LABELS online_platform_other_c1 'Online platform: overig – Codeur A'.
VARIABLE LABELS online_platform_other_c2 'Online platform: overig – Codeur B'.
VARIABLE LABELS online_platform_other_text 'Online platform: overig, namelijk'.
VARIABLE LABELS online_platform_other_text_c1 'Online platform: overig, namelijk – Codeur A'.
VARIABLE LABELS online_platform_other_text_c2 'Online platform: overig, namelijk – Codeur B'.
VARIABLE LABELS several_clients 'Meerdere klanten'.
VARIABLE LABELS several_clients_c1 'Meerdere klanten – Codeur A'.
VARIABLE LABELS several_clients_c2 'Meerdere klanten – Codeur B'.
VARIABLE LABELS client_knowledge 'Kennis van de klant'.
VARIABLE LABELS client_knowledge_c1 'Kennis van de klant – Codeur A'.
VARIABLE LABELS client_knowledge_c2 'Kennis van de klant – Codeur B'.
VARIABLE LABELS client_indicator_very_young 'Aanwijzing bij de klant: zeer jong'.
VARIABLE LABELS client_indicator_very_young_c1 'Aanwijzing bij de klant: zeer jong – Codeur A'.
VARIABLE LABELS client_indicator_very_young_c2 'Aanwijzing bij de klant: zeer jong – Codeur B'.
VARIABLE LABELS client_indicator_trafficker_present 'Aanwijzing bij de klant: handelaar aanwezig'.
VARIABLE LABELS client_indicator_trafficker_present_c1 'Aanwijzing bij de klant: handelaar aanwezig – Codeur A'.
VARIABLE LABELS client_indicator_trafficker_present_c2 'Aanwijzing bij de klant: handelaar aanwezig – Codeur B'.
VARIABLE LABELS client_indicator_violence 'Aanwijzing bij de klant: geweld'.
VARIABLE LABELS client_indicator_violence_c1 'Aanwijzing bij de klant: geweld – Codeur A'.
VARIABLE LABELS client_indicator_violence_c2 'Aanwijzing bij de klant: geweld – Codeur B'.
VARIABLE LABELS client_indicator_filming 'Aanwijzing bij de klant: gefilmd'.
VARIABLE LABELS client_indicator_filming_c1 'Aanwijzing bij de klant: gefilmd – Codeur A'.
VARIABLE LABELS client_indicator_filming_c2 'Aanwijzing bij de klant: gefilmd – Codeur B'.
VARIABLE LABELS client_indicator_refusal_known 'Aanwijzing bij de klant: weigering bekend'.
VARIABLE LABELS client_indicator_refusal_known_c1 'Aanwijzing bij de klant: weigering bekend – Codeur A'.
VARIABLE LABELS client_indicator_refusal_known_c2 'Aanwijzing bij de klant: weigering bekend – Codeur B'.
VARIABLE LABELS client_indicator_other 'Aanwijzing bij de klant: overig'.
VARIABLE LABELS client_indicator_other_c1 'Aanwijzing bij de klant: overig – Codeur A'.
VARIABLE LABELS client_indicator_other_c2 'Aanwijzing bij de klant: overig – Codeur B'.
VARIABLE LABELS client_indicator_other_text 'Aanwijzing bij de klant: overig, namelijk'.
VARIABLE LABELS client_indicator_other_text_c1 'Aanwijzing bij de klant: overig, namelijk – Codeur A'.
VARIABLE LABELS client_indicator_other_text_c2 'Aanwijzing bij de klant: overig, namelijk – Codeur B'.
VARIABLE LABELS parent_present 'Ouder aanwezig'.
VARIABLE LABELS parent_present_c1 'Ouder aanwezig – Codeur A'.
VARIABLE LABELS parent_present_c2 'Ouder aanwezig – Codeur B'.
VARIABLE LABELS minor 'Minderjarig'.
VARIABLE LABELS minor_c1 'Minderjarig – Codeur A'.
VARIABLE LABELS minor_c2 'Minderjarig – Codeur B'.
VARIABLE LABELS under_16 'Jonger dan 16'.
VARIABLE LABELS under_16_c1 'Jonger dan 16 – Codeur A'.
VARIABLE LABELS under_16_c2 'Jonger dan 16 – Codeur B'.
VARIABLE LABELS under_25 'Jonger dan 25'.
VARIABLE LABELS under_25_c1 'Jonger dan 25 – Codeur A'.
VARIABLE LABELS under_25_c2 'Jonger dan 25 – Codeur B'.
VARIABLE LABELS exploitation_group 'Groep naar uitbuiting'.
VARIABLE LABELS exploitation_group_c1 'Groep naar uitbuiting – Codeur A'.
VARIABLE LABELS exploitation_group_c2 'Groep naar uitbuiting – Codeur B'.
VARIABLE LABELS parent_perpetrator 'Ouder als pleger'.
VARIABLE LABELS parent_perpetrator_c1 'Ouder als pleger – Codeur A'.
VARIABLE LABELS parent_perpetrator_c2 'Ouder als pleger – Codeur B'.
VARIABLE LABELS scope_memo_c1 'Afbakening: memo – Codeur A'.
VARIABLE LABELS scope_memo_c2 'Afbakening: memo – Codeur B'.
VARIABLE LABELS scope_other_text_memo_c1 'Afbakening: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS scope_other_text_memo_c2 'Afbakening: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS first_contact_memo_c1 'Datum eerste gesprek: memo – Codeur A'.
VARIABLE LABELS first_contact_memo_c2 'Datum eerste gesprek: memo – Codeur B'.
VARIABLE LABELS language_memo_c1 'Taal: memo – Codeur A'.
VARIABLE LABELS language_memo_c2 'Taal: memo – Codeur B'.
VARIABLE LABELS language_other_text_memo_c1 'Taal: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS language_other_text_memo_c2 'Taal: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS chatter_role_memo_c1 'Rol van de chatter: memo – Codeur A'.
VARIABLE LABELS chatter_role_memo_c2 'Rol van de chatter: memo – Codeur B'.
VARIABLE LABELS chatter_role_other_text_memo_c1 'Rol van de chatter: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS chatter_role_other_text_memo_c2 'Rol van de chatter: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS referral_memo_c1 'Verwijzing: memo – Codeur A'.
VARIABLE LABELS referral_memo_c2 'Verwijzing: memo – Codeur B'.
VARIABLE LABELS referral_other_text_memo_c1 'Verwijzing: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS referral_other_text_memo_c2 'Verwijzing: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS gender_memo_c1 'Gender: memo – Codeur A'.
VARIABLE LABELS gender_memo_c2 'Gender: memo – Codeur B'.
VARIABLE LABELS age_memo_c1 'Leeftijd in jaren: memo – Codeur A'.
VARIABLE LABELS age_memo_c2 'Leeftijd in jaren: memo – Codeur B'.
VARIABLE LABELS first_disclosure_memo_c1 'Eerste onthulling: memo – Codeur A'.
VARIABLE LABELS first_disclosure_memo_c2 'Eerste onthulling: memo – Codeur B'.
VARIABLE LABELS disclosed_to_memo_c1 'Eerder verteld aan: memo – Codeur A'.
VARIABLE LABELS disclosed_to_memo_c2 'Eerder verteld aan: memo – Codeur B'.
VARIABLE LABELS disclosed_to_other_text_memo_c1 'Eerder verteld aan: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS disclosed_to_other_text_memo_c2 'Eerder verteld aan: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS acute_unsafety_memo_c1 'Acuut onveilig: memo – Codeur A'.
VARIABLE LABELS acute_unsafety_memo_c2 'Acuut onveilig: memo – Codeur B'.
VARIABLE LABELS other_victims_memo_c1 'Andere slachtoffers: memo – Codeur A'.
VARIABLE LABELS other_victims_memo_c2 'Andere slachtoffers: memo – Codeur B'.
VARIABLE LABELS exploitation_memo_c1 'Vorm van uitbuiting: memo – Codeur A'.
VARIABLE LABELS exploitation_memo_c2 'Vorm van uitbuiting: memo – Codeur B'.
VARIABLE LABELS criminal_act_memo_c1 'Soort delict: memo – Codeur A'.
VARIABLE LABELS criminal_act_memo_c2 'Soort delict: memo – Codeur B'.
VARIABLE LABELS criminal_act_other_text_memo_c1 'Soort delict: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS criminal_act_other_text_memo_c2 'Soort delict: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS duration_memo_c1 'Duur: memo – Codeur A'.
VARIABLE LABELS duration_memo_c2 'Duur: memo – Codeur B'.
VARIABLE LABELS time_since_memo_c1 'Tijd sinds uitbuiting: memo – Codeur A'.
VARIABLE LABELS time_since_memo_c2 'Tijd sinds uitbuiting: memo – Codeur B'.
VARIABLE LABELS coercion_memo_c1 'Dwangmiddelen: memo – Codeur A'.
VARIABLE LABELS coercion_memo_c2 'Dwangmiddelen: memo – Codeur B'.
VARIABLE LABELS coercion_other_text_memo_c1 'Dwangmiddelen: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS coercion_other_text_memo_c2 'Dwangmiddelen: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS violence_memo_c1 'Soort geweld: memo – Codeur A'.
VARIABLE LABELS violence_memo_c2 'Soort geweld: memo – Codeur B'.
VARIABLE LABELS perpetrator_relation_memo_c1 'Relatie tot slachtoffer: memo – Codeur A'.
VARIABLE LABELS perpetrator_relation_memo_c2 'Relatie tot slachtoffer: memo – Codeur B'.
VARIABLE LABELS family_relation_memo_c1 'Familierelatie: memo – Codeur A'.
VARIABLE LABELS family_relation_memo_c2 'Familierelatie: memo – Codeur B'.
VARIABLE LABELS family_relation_other_text_memo_c1 'Familierelatie: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS family_relation_other_text_memo_c2 'Familierelatie: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS social_relation_memo_c1 'Sociale relatie: memo – Codeur A'.
VARIABLE LABELS social_relation_memo_c2 'Sociale relatie: memo – Codeur B'.
VARIABLE LABELS social_relation_other_text_memo_c1 'Sociale relatie: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS social_relation_other_text_memo_c2 'Sociale relatie: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS several_perpetrators_memo_c1 'Meerdere plegers: memo – Codeur A'.
VARIABLE LABELS several_perpetrators_memo_c2 'Meerdere plegers: memo – Codeur B'.
VARIABLE LABELS meeting_memo_c1 'Manier van ontmoeten: memo – Codeur A'.
VARIABLE LABELS meeting_memo_c2 'Manier van ontmoeten: memo – Codeur B'.
VARIABLE LABELS online_platform_memo_c1 'Online platform: memo – Codeur A'.
VARIABLE LABELS online_platform_memo_c2 'Online platform: memo – Codeur B'.
VARIABLE LABELS online_platform_other_text_memo_c1 'Online platform: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS online_platform_other_text_memo_c2 'Online platform: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS several_clients_memo_c1 'Meerdere klanten: memo – Codeur A'.
VARIABLE LABELS several_clients_memo_c2 'Meerdere klanten: memo – Codeur B'.
VARIABLE LABELS client_knowledge_memo_c1 'Kennis van de klant: memo – Codeur A'.
VARIABLE LABELS client_knowledge_memo_c2 'Kennis van de klant: memo – Codeur B'.
VARIABLE LABELS client_indicator_memo_c1 'Aanwijzing bij de klant: memo – Codeur A'.
VARIABLE LABELS client_indicator_memo_c2 'Aanwijzing bij de klant: memo – Codeur B'.
VARIABLE LABELS client_indicator_other_text_memo_c1 'Aanwijzing bij de klant: overig, namelijk: memo – Codeur A'.
VARIABLE LABELS client_indicator_other_text_memo_c2 'Aanwijzing bij de klant: overig, namelijk: memo – Codeur B'.
VARIABLE LABELS parent_present_memo_c1 'Ouder aanwezig: memo – Codeur A'.
VARIABLE LABELS parent_present_memo_c2 'Ouder aanwezig: memo – Codeur B'.
VARIABLE LABELS attribute.age 'Kenmerk van het platform: age'.
VARIABLE LABELS attribute.channel 'Kenmerk van het platform: channel'.
VARIABLE LABELS attribute.gender 'Kenmerk van het platform: gender'.
VARIABLE LABELS attribute.pseudonym 'Kenmerk van het platform: pseudonym'.
VALUE LABELS scope
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'in het onderzoek'
  2 'ander seksueel geweld'
  3 'sextortion zonder uitbuiting'
  4 'geldproblemen of afpersing'
  5 'overig'.
MISSING VALUES scope (-99, -88).
VALUE LABELS scope_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'in het onderzoek'
  2 'ander seksueel geweld'
  3 'sextortion zonder uitbuiting'
  4 'geldproblemen of afpersing'
  5 'overig'.
MISSING VALUES scope_c1 (-99, -88).
VALUE LABELS scope_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'in het onderzoek'
  2 'ander seksueel geweld'
  3 'sextortion zonder uitbuiting'
  4 'geldproblemen of afpersing'
  5 'overig'.
MISSING VALUES scope_c2 (-99, -88).
VALUE LABELS scope_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES scope_other_text ('-99', '-88').
VALUE LABELS scope_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES scope_other_text_c1 ('-99', '-88').
VALUE LABELS scope_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES scope_other_text_c2 ('-99', '-88').
VALUE LABELS first_contact
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES first_contact (-99, -88).
VALUE LABELS first_contact_c1
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES first_contact_c1 (-99, -88).
VALUE LABELS first_contact_c2
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES first_contact_c2 (-99, -88).
VALUE LABELS language
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'Nederlands'
  2 'overig'.
MISSING VALUES language (-99, -88).
VALUE LABELS language_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'Nederlands'
  2 'overig'.
MISSING VALUES language_c1 (-99, -88).
VALUE LABELS language_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'Nederlands'
  2 'overig'.
MISSING VALUES language_c2 (-99, -88).
VALUE LABELS language_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES language_other_text ('-99', '-88').
VALUE LABELS language_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES language_other_text_c1 ('-99', '-88').
VALUE LABELS language_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES language_other_text_c2 ('-99', '-88').
VALUE LABELS chatter_role
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'slachtoffer'
  2 'familie'
  3 '(ex-)partner'
  4 'sociale omgeving'
  5 'klant'
  6 'overig'.
MISSING VALUES chatter_role (-99, -88).
VALUE LABELS chatter_role_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'slachtoffer'
  2 'familie'
  3 '(ex-)partner'
  4 'sociale omgeving'
  5 'klant'
  6 'overig'.
MISSING VALUES chatter_role_c1 (-99, -88).
VALUE LABELS chatter_role_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'slachtoffer'
  2 'familie'
  3 '(ex-)partner'
  4 'sociale omgeving'
  5 'klant'
  6 'overig'.
MISSING VALUES chatter_role_c2 (-99, -88).
VALUE LABELS chatter_role_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES chatter_role_other_text ('-99', '-88').
VALUE LABELS chatter_role_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES chatter_role_other_text_c1 ('-99', '-88').
VALUE LABELS chatter_role_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES chatter_role_other_text_c2 ('-99', '-88').
VALUE LABELS referral_doctor_or_social_work
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_doctor_or_social_work (-99, -88).
VALUE LABELS referral_doctor_or_social_work_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_doctor_or_social_work_c1 (-99, -88).
VALUE LABELS referral_doctor_or_social_work_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_doctor_or_social_work_c2 (-99, -88).
VALUE LABELS referral_kindertelefoon
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_kindertelefoon (-99, -88).
VALUE LABELS referral_kindertelefoon_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_kindertelefoon_c1 (-99, -88).
VALUE LABELS referral_kindertelefoon_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_kindertelefoon_c2 (-99, -88).
VALUE LABELS referral_other_care
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other_care (-99, -88).
VALUE LABELS referral_other_care_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other_care_c1 (-99, -88).
VALUE LABELS referral_other_care_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other_care_c2 (-99, -88).
VALUE LABELS referral_search_engine
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_search_engine (-99, -88).
VALUE LABELS referral_search_engine_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_search_engine_c1 (-99, -88).
VALUE LABELS referral_search_engine_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_search_engine_c2 (-99, -88).
VALUE LABELS referral_media
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_media (-99, -88).
VALUE LABELS referral_media_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_media_c1 (-99, -88).
VALUE LABELS referral_media_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_media_c2 (-99, -88).
VALUE LABELS referral_someone_near
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_someone_near (-99, -88).
VALUE LABELS referral_someone_near_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_someone_near_c1 (-99, -88).
VALUE LABELS referral_someone_near_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_someone_near_c2 (-99, -88).
VALUE LABELS referral_csg_website
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_csg_website (-99, -88).
VALUE LABELS referral_csg_website_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_csg_website_c1 (-99, -88).
VALUE LABELS referral_csg_website_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_csg_website_c2 (-99, -88).
VALUE LABELS referral_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other (-99, -88).
VALUE LABELS referral_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other_c1 (-99, -88).
VALUE LABELS referral_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES referral_other_c2 (-99, -88).
VALUE LABELS referral_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES referral_other_text ('-88').
VALUE LABELS referral_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES referral_other_text_c1 ('-88').
VALUE LABELS referral_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES referral_other_text_c2 ('-88').
VALUE LABELS gender
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vrouw'
  2 'man'
  3 'neutraal'.
MISSING VALUES gender (-99, -88).
VALUE LABELS gender_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vrouw'
  2 'man'
  3 'neutraal'.
MISSING VALUES gender_c1 (-99, -88).
VALUE LABELS gender_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vrouw'
  2 'man'
  3 'neutraal'.
MISSING VALUES gender_c2 (-99, -88).
VALUE LABELS age
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES age (-99, -88).
VALUE LABELS age_c1
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES age_c1 (-99, -88).
VALUE LABELS age_c2
  -88 'n.v.t.'
  -99 'staat er niet'.
MISSING VALUES age_c2 (-99, -88).
VALUE LABELS first_disclosure
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES first_disclosure (-99, -88).
VALUE LABELS first_disclosure_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES first_disclosure_c1 (-99, -88).
VALUE LABELS first_disclosure_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES first_disclosure_c2 (-99, -88).
VALUE LABELS disclosed_to_friend
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_friend (-99, -88).
VALUE LABELS disclosed_to_friend_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_friend_c1 (-99, -88).
VALUE LABELS disclosed_to_friend_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_friend_c2 (-99, -88).
VALUE LABELS disclosed_to_family
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_family (-99, -88).
VALUE LABELS disclosed_to_family_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_family_c1 (-99, -88).
VALUE LABELS disclosed_to_family_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_family_c2 (-99, -88).
VALUE LABELS disclosed_to_professional
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_professional (-99, -88).
VALUE LABELS disclosed_to_professional_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_professional_c1 (-99, -88).
VALUE LABELS disclosed_to_professional_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_professional_c2 (-99, -88).
VALUE LABELS disclosed_to_police
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_police (-99, -88).
VALUE LABELS disclosed_to_police_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_police_c1 (-99, -88).
VALUE LABELS disclosed_to_police_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_police_c2 (-99, -88).
VALUE LABELS disclosed_to_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_other (-99, -88).
VALUE LABELS disclosed_to_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_other_c1 (-99, -88).
VALUE LABELS disclosed_to_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES disclosed_to_other_c2 (-99, -88).
VALUE LABELS disclosed_to_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES disclosed_to_other_text ('-99', '-88').
VALUE LABELS disclosed_to_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES disclosed_to_other_text_c1 ('-99', '-88').
VALUE LABELS disclosed_to_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES disclosed_to_other_text_c2 ('-99', '-88').
VALUE LABELS acute_unsafety
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES acute_unsafety (-99, -88).
VALUE LABELS acute_unsafety_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES acute_unsafety_c1 (-99, -88).
VALUE LABELS acute_unsafety_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES acute_unsafety_c2 (-99, -88).
VALUE LABELS other_victims
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES other_victims (-99, -88).
VALUE LABELS other_victims_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES other_victims_c1 (-99, -88).
VALUE LABELS other_victims_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES other_victims_c2 (-99, -88).
VALUE LABELS exploitation_sexual
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_sexual (-99, -88).
VALUE LABELS exploitation_sexual_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_sexual_c1 (-99, -88).
VALUE LABELS exploitation_sexual_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_sexual_c2 (-99, -88).
VALUE LABELS exploitation_criminal
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_criminal (-99, -88).
VALUE LABELS exploitation_criminal_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_criminal_c1 (-99, -88).
VALUE LABELS exploitation_criminal_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_criminal_c2 (-99, -88).
VALUE LABELS exploitation_labour
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_labour (-99, -88).
VALUE LABELS exploitation_labour_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_labour_c1 (-99, -88).
VALUE LABELS exploitation_labour_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES exploitation_labour_c2 (-99, -88).
VALUE LABELS criminal_act_drugs
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_drugs (-99, -88).
VALUE LABELS criminal_act_drugs_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_drugs_c1 (-99, -88).
VALUE LABELS criminal_act_drugs_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_drugs_c2 (-99, -88).
VALUE LABELS criminal_act_theft
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_theft (-99, -88).
VALUE LABELS criminal_act_theft_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_theft_c1 (-99, -88).
VALUE LABELS criminal_act_theft_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_theft_c2 (-99, -88).
VALUE LABELS criminal_act_money_laundering
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_money_laundering (-99, -88).
VALUE LABELS criminal_act_money_laundering_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_money_laundering_c1 (-99, -88).
VALUE LABELS criminal_act_money_laundering_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_money_laundering_c2 (-99, -88).
VALUE LABELS criminal_act_recruiting
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_recruiting (-99, -88).
VALUE LABELS criminal_act_recruiting_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_recruiting_c1 (-99, -88).
VALUE LABELS criminal_act_recruiting_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_recruiting_c2 (-99, -88).
VALUE LABELS criminal_act_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_other (-99, -88).
VALUE LABELS criminal_act_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_other_c1 (-99, -88).
VALUE LABELS criminal_act_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES criminal_act_other_c2 (-99, -88).
VALUE LABELS criminal_act_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES criminal_act_other_text ('-88').
VALUE LABELS criminal_act_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES criminal_act_other_text_c1 ('-88').
VALUE LABELS criminal_act_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES criminal_act_other_text_c2 ('-99', '-88').
VALUE LABELS duration
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'korter dan 3 maanden'
  2 '3 tot 12 maanden'
  3 '1 tot 2 jaar'
  4 '2 tot 5 jaar'
  5 'meerdere jaren'
  6 'langer dan 5 jaar'.
MISSING VALUES duration (-99, -88).
VALUE LABELS duration_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'korter dan 3 maanden'
  2 '3 tot 12 maanden'
  3 '1 tot 2 jaar'
  4 '2 tot 5 jaar'
  5 'meerdere jaren'
  6 'langer dan 5 jaar'.
MISSING VALUES duration_c1 (-99, -88).
VALUE LABELS duration_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'korter dan 3 maanden'
  2 '3 tot 12 maanden'
  3 '1 tot 2 jaar'
  4 '2 tot 5 jaar'
  5 'meerdere jaren'
  6 'langer dan 5 jaar'.
MISSING VALUES duration_c2 (-99, -88).
VALUE LABELS time_since
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'loopt nog'
  2 'korter dan 1 jaar'
  3 '1 tot 5 jaar'
  4 'langer dan 5 jaar'.
MISSING VALUES time_since (-99, -88).
VALUE LABELS time_since_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'loopt nog'
  2 'korter dan 1 jaar'
  3 '1 tot 5 jaar'
  4 'langer dan 5 jaar'.
MISSING VALUES time_since_c1 (-99, -88).
VALUE LABELS time_since_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'loopt nog'
  2 'korter dan 1 jaar'
  3 '1 tot 5 jaar'
  4 'langer dan 5 jaar'.
MISSING VALUES time_since_c2 (-99, -88).
VALUE LABELS coercion_sextortion
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_sextortion (-99, -88).
VALUE LABELS coercion_sextortion_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_sextortion_c1 (-99, -88).
VALUE LABELS coercion_sextortion_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_sextortion_c2 (-99, -88).
VALUE LABELS coercion_substance_dependence
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_substance_dependence (-99, -88).
VALUE LABELS coercion_substance_dependence_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_substance_dependence_c1 (-99, -88).
VALUE LABELS coercion_substance_dependence_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_substance_dependence_c2 (-99, -88).
VALUE LABELS coercion_intellectual_disability
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_intellectual_disability (-99, -88).
VALUE LABELS coercion_intellectual_disability_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_intellectual_disability_c1 (-99, -88).
VALUE LABELS coercion_intellectual_disability_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_intellectual_disability_c2 (-99, -88).
VALUE LABELS coercion_age_difference
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_age_difference (-99, -88).
VALUE LABELS coercion_age_difference_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_age_difference_c1 (-99, -88).
VALUE LABELS coercion_age_difference_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_age_difference_c2 (-99, -88).
VALUE LABELS coercion_living_in
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_living_in (-99, -88).
VALUE LABELS coercion_living_in_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_living_in_c1 (-99, -88).
VALUE LABELS coercion_living_in_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_living_in_c2 (-99, -88).
VALUE LABELS coercion_violence
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_violence (-99, -88).
VALUE LABELS coercion_violence_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_violence_c1 (-99, -88).
VALUE LABELS coercion_violence_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_violence_c2 (-99, -88).
VALUE LABELS coercion_financial_dependence
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_financial_dependence (-99, -88).
VALUE LABELS coercion_financial_dependence_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_financial_dependence_c1 (-99, -88).
VALUE LABELS coercion_financial_dependence_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_financial_dependence_c2 (-99, -88).
VALUE LABELS coercion_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_other (-99, -88).
VALUE LABELS coercion_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_other_c1 (-99, -88).
VALUE LABELS coercion_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES coercion_other_c2 (-99, -88).
VALUE LABELS coercion_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES coercion_other_text ('-88').
VALUE LABELS coercion_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES coercion_other_text_c1 ('-88').
VALUE LABELS coercion_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES coercion_other_text_c2 ('-88').
VALUE LABELS violence_sexual
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_sexual (-99, -88).
VALUE LABELS violence_sexual_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_sexual_c1 (-99, -88).
VALUE LABELS violence_sexual_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_sexual_c2 (-99, -88).
VALUE LABELS violence_physical
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_physical (-99, -88).
VALUE LABELS violence_physical_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_physical_c1 (-99, -88).
VALUE LABELS violence_physical_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_physical_c2 (-99, -88).
VALUE LABELS violence_verbal
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_verbal (-99, -88).
VALUE LABELS violence_verbal_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_verbal_c1 (-99, -88).
VALUE LABELS violence_verbal_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_verbal_c2 (-99, -88).
VALUE LABELS violence_psychological
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_psychological (-99, -88).
VALUE LABELS violence_psychological_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_psychological_c1 (-99, -88).
VALUE LABELS violence_psychological_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES violence_psychological_c2 (-99, -88).
VALUE LABELS perpetrator_relation
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(ex-)partner'
  2 'familie'
  3 'sociale omgeving'
  4 'kent pleger niet'.
MISSING VALUES perpetrator_relation (-99, -88).
VALUE LABELS perpetrator_relation_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(ex-)partner'
  2 'familie'
  3 'sociale omgeving'
  4 'kent pleger niet'.
MISSING VALUES perpetrator_relation_c1 (-99, -88).
VALUE LABELS perpetrator_relation_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(ex-)partner'
  2 'familie'
  3 'sociale omgeving'
  4 'kent pleger niet'.
MISSING VALUES perpetrator_relation_c2 (-99, -88).
VALUE LABELS family_relation
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(stief)vader'
  2 '(stief)moeder'
  3 'beide (pleeg)ouders'
  4 'broer of zus'
  5 'oom of tante'
  6 'grootouder'
  7 'overig'.
MISSING VALUES family_relation (-99, -88).
VALUE LABELS family_relation_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(stief)vader'
  2 '(stief)moeder'
  3 'beide (pleeg)ouders'
  4 'broer of zus'
  5 'oom of tante'
  6 'grootouder'
  7 'overig'.
MISSING VALUES family_relation_c1 (-99, -88).
VALUE LABELS family_relation_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 '(stief)vader'
  2 '(stief)moeder'
  3 'beide (pleeg)ouders'
  4 'broer of zus'
  5 'oom of tante'
  6 'grootouder'
  7 'overig'.
MISSING VALUES family_relation_c2 (-99, -88).
VALUE LABELS family_relation_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES family_relation_other_text ('-99', '-88').
VALUE LABELS family_relation_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES family_relation_other_text_c1 ('-99', '-88').
VALUE LABELS family_relation_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES family_relation_other_text_c2 ('-99', '-88').
VALUE LABELS social_relation
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vriend of kennis'
  2 'via anderen'
  3 'sociale media'
  4 'overig'.
MISSING VALUES social_relation (-99, -88).
VALUE LABELS social_relation_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vriend of kennis'
  2 'via anderen'
  3 'sociale media'
  4 'overig'.
MISSING VALUES social_relation_c1 (-99, -88).
VALUE LABELS social_relation_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'vriend of kennis'
  2 'via anderen'
  3 'sociale media'
  4 'overig'.
MISSING VALUES social_relation_c2 (-99, -88).
VALUE LABELS social_relation_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES social_relation_other_text ('-99', '-88').
VALUE LABELS social_relation_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES social_relation_other_text_c1 ('-99', '-88').
VALUE LABELS social_relation_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES social_relation_other_text_c2 ('-99', '-88').
VALUE LABELS several_perpetrators
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_perpetrators (-99, -88).
VALUE LABELS several_perpetrators_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_perpetrators_c1 (-99, -88).
VALUE LABELS several_perpetrators_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_perpetrators_c2 (-99, -88).
VALUE LABELS meeting
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'offline'
  2 'online'.
MISSING VALUES meeting (-99, -88).
VALUE LABELS meeting_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'offline'
  2 'online'.
MISSING VALUES meeting_c1 (-99, -88).
VALUE LABELS meeting_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'offline'
  2 'online'.
MISSING VALUES meeting_c2 (-99, -88).
VALUE LABELS online_platform_dating_app
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_dating_app (-99, -88).
VALUE LABELS online_platform_dating_app_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_dating_app_c1 (-99, -88).
VALUE LABELS online_platform_dating_app_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_dating_app_c2 (-99, -88).
VALUE LABELS online_platform_instagram
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_instagram (-99, -88).
VALUE LABELS online_platform_instagram_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_instagram_c1 (-99, -88).
VALUE LABELS online_platform_instagram_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_instagram_c2 (-99, -88).
VALUE LABELS online_platform_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_other (-99, -88).
VALUE LABELS online_platform_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_other_c1 (-99, -88).
VALUE LABELS online_platform_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES online_platform_other_c2 (-99, -88).
VALUE LABELS online_platform_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES online_platform_other_text ('-99', '-88').
VALUE LABELS online_platform_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES online_platform_other_text_c1 ('-99', '-88').
VALUE LABELS online_platform_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES online_platform_other_text_c2 ('-99', '-88').
VALUE LABELS several_clients
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_clients (-99, -88).
VALUE LABELS several_clients_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_clients_c1 (-99, -88).
VALUE LABELS several_clients_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES several_clients_c2 (-99, -88).
VALUE LABELS client_knowledge
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'geen aanwijzing'
  2 'had moeten weten'
  3 'wist het'.
MISSING VALUES client_knowledge (-99, -88).
VALUE LABELS client_knowledge_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'geen aanwijzing'
  2 'had moeten weten'
  3 'wist het'.
MISSING VALUES client_knowledge_c1 (-99, -88).
VALUE LABELS client_knowledge_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'geen aanwijzing'
  2 'had moeten weten'
  3 'wist het'.
MISSING VALUES client_knowledge_c2 (-99, -88).
VALUE LABELS client_indicator_very_young
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_very_young (-99, -88).
VALUE LABELS client_indicator_very_young_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_very_young_c1 (-99, -88).
VALUE LABELS client_indicator_very_young_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_very_young_c2 (-99, -88).
VALUE LABELS client_indicator_trafficker_present
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_trafficker_present (-99, -88).
VALUE LABELS client_indicator_trafficker_present_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_trafficker_present_c1 (-99, -88).
VALUE LABELS client_indicator_trafficker_present_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_trafficker_present_c2 (-99, -88).
VALUE LABELS client_indicator_violence
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_violence (-99, -88).
VALUE LABELS client_indicator_violence_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_violence_c1 (-99, -88).
VALUE LABELS client_indicator_violence_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_violence_c2 (-99, -88).
VALUE LABELS client_indicator_filming
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_filming (-99, -88).
VALUE LABELS client_indicator_filming_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_filming_c1 (-99, -88).
VALUE LABELS client_indicator_filming_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_filming_c2 (-99, -88).
VALUE LABELS client_indicator_refusal_known
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_refusal_known (-99, -88).
VALUE LABELS client_indicator_refusal_known_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_refusal_known_c1 (-99, -88).
VALUE LABELS client_indicator_refusal_known_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_refusal_known_c2 (-99, -88).
VALUE LABELS client_indicator_other
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_other (-99, -88).
VALUE LABELS client_indicator_other_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_other_c1 (-99, -88).
VALUE LABELS client_indicator_other_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  0 'nee'
  1 'ja'.
MISSING VALUES client_indicator_other_c2 (-99, -88).
VALUE LABELS client_indicator_other_text
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES client_indicator_other_text ('-99', '-88').
VALUE LABELS client_indicator_other_text_c1
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES client_indicator_other_text_c1 ('-99', '-88').
VALUE LABELS client_indicator_other_text_c2
  '-88' 'n.v.t.'
  '-99' 'staat er niet'.
MISSING VALUES client_indicator_other_text_c2 ('-99', '-88').
VALUE LABELS parent_present
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_present (-99, -88).
VALUE LABELS parent_present_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_present_c1 (-99, -88).
VALUE LABELS parent_present_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_present_c2 (-99, -88).
VALUE LABELS minor
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES minor (-99, -88).
VALUE LABELS minor_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES minor_c1 (-99, -88).
VALUE LABELS minor_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES minor_c2 (-99, -88).
VALUE LABELS under_16
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_16 (-99, -88).
VALUE LABELS under_16_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_16_c1 (-99, -88).
VALUE LABELS under_16_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_16_c2 (-99, -88).
VALUE LABELS under_25
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_25 (-99, -88).
VALUE LABELS under_25_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_25_c1 (-99, -88).
VALUE LABELS under_25_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES under_25_c2 (-99, -88).
VALUE LABELS exploitation_group
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'alleen seksueel'
  2 'alleen crimineel'
  3 'seksueel en crimineel'
  4 'overig'.
MISSING VALUES exploitation_group (-99, -88).
VALUE LABELS exploitation_group_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'alleen seksueel'
  2 'alleen crimineel'
  3 'seksueel en crimineel'
  4 'overig'.
MISSING VALUES exploitation_group_c1 (-99, -88).
VALUE LABELS exploitation_group_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'alleen seksueel'
  2 'alleen crimineel'
  3 'seksueel en crimineel'
  4 'overig'.
MISSING VALUES exploitation_group_c2 (-99, -88).
VALUE LABELS parent_perpetrator
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_perpetrator (-99, -88).
VALUE LABELS parent_perpetrator_c1
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_perpetrator_c1 (-99, -88).
VALUE LABELS parent_perpetrator_c2
  -88 'n.v.t.'
  -99 'staat er niet'
  1 'ja'
  2 'nee'.
MISSING VALUES parent_perpetrator_c2 (-99, -88).
VARIABLE LEVEL case (NOMINAL).
VARIABLE LEVEL edition (NOMINAL).
VARIABLE LEVEL scope (NOMINAL).
VARIABLE LEVEL scope_c1 (NOMINAL).
VARIABLE LEVEL scope_c2 (NOMINAL).
VARIABLE LEVEL scope_other_text (NOMINAL).
VARIABLE LEVEL scope_other_text_c1 (NOMINAL).
VARIABLE LEVEL scope_other_text_c2 (NOMINAL).
VARIABLE LEVEL first_contact (SCALE).
VARIABLE LEVEL first_contact_c1 (SCALE).
VARIABLE LEVEL first_contact_c2 (SCALE).
VARIABLE LEVEL language (NOMINAL).
VARIABLE LEVEL language_c1 (NOMINAL).
VARIABLE LEVEL language_c2 (NOMINAL).
VARIABLE LEVEL language_other_text (NOMINAL).
VARIABLE LEVEL language_other_text_c1 (NOMINAL).
VARIABLE LEVEL language_other_text_c2 (NOMINAL).
VARIABLE LEVEL chatter_role (NOMINAL).
VARIABLE LEVEL chatter_role_c1 (NOMINAL).
VARIABLE LEVEL chatter_role_c2 (NOMINAL).
VARIABLE LEVEL chatter_role_other_text (NOMINAL).
VARIABLE LEVEL chatter_role_other_text_c1 (NOMINAL).
VARIABLE LEVEL chatter_role_other_text_c2 (NOMINAL).
VARIABLE LEVEL referral_doctor_or_social_work (NOMINAL).
VARIABLE LEVEL referral_doctor_or_social_work_c1 (NOMINAL).
VARIABLE LEVEL referral_doctor_or_social_work_c2 (NOMINAL).
VARIABLE LEVEL referral_kindertelefoon (NOMINAL).
VARIABLE LEVEL referral_kindertelefoon_c1 (NOMINAL).
VARIABLE LEVEL referral_kindertelefoon_c2 (NOMINAL).
VARIABLE LEVEL referral_other_care (NOMINAL).
VARIABLE LEVEL referral_other_care_c1 (NOMINAL).
VARIABLE LEVEL referral_other_care_c2 (NOMINAL).
VARIABLE LEVEL referral_search_engine (NOMINAL).
VARIABLE LEVEL referral_search_engine_c1 (NOMINAL).
VARIABLE LEVEL referral_search_engine_c2 (NOMINAL).
VARIABLE LEVEL referral_media (NOMINAL).
VARIABLE LEVEL referral_media_c1 (NOMINAL).
VARIABLE LEVEL referral_media_c2 (NOMINAL).
VARIABLE LEVEL referral_someone_near (NOMINAL).
VARIABLE LEVEL referral_someone_near_c1 (NOMINAL).
VARIABLE LEVEL referral_someone_near_c2 (NOMINAL).
VARIABLE LEVEL referral_csg_website (NOMINAL).
VARIABLE LEVEL referral_csg_website_c1 (NOMINAL).
VARIABLE LEVEL referral_csg_website_c2 (NOMINAL).
VARIABLE LEVEL referral_other (NOMINAL).
VARIABLE LEVEL referral_other_c1 (NOMINAL).
VARIABLE LEVEL referral_other_c2 (NOMINAL).
VARIABLE LEVEL referral_other_text (NOMINAL).
VARIABLE LEVEL referral_other_text_c1 (NOMINAL).
VARIABLE LEVEL referral_other_text_c2 (NOMINAL).
VARIABLE LEVEL gender (NOMINAL).
VARIABLE LEVEL gender_c1 (NOMINAL).
VARIABLE LEVEL gender_c2 (NOMINAL).
VARIABLE LEVEL age (SCALE).
VARIABLE LEVEL age_c1 (SCALE).
VARIABLE LEVEL age_c2 (SCALE).
VARIABLE LEVEL first_disclosure (NOMINAL).
VARIABLE LEVEL first_disclosure_c1 (NOMINAL).
VARIABLE LEVEL first_disclosure_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_friend (NOMINAL).
VARIABLE LEVEL disclosed_to_friend_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_friend_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_family (NOMINAL).
VARIABLE LEVEL disclosed_to_family_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_family_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_professional (NOMINAL).
VARIABLE LEVEL disclosed_to_professional_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_professional_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_police (NOMINAL).
VARIABLE LEVEL disclosed_to_police_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_police_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_other (NOMINAL).
VARIABLE LEVEL disclosed_to_other_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_other_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_other_text (NOMINAL).
VARIABLE LEVEL disclosed_to_other_text_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_other_text_c2 (NOMINAL).
VARIABLE LEVEL acute_unsafety (NOMINAL).
VARIABLE LEVEL acute_unsafety_c1 (NOMINAL).
VARIABLE LEVEL acute_unsafety_c2 (NOMINAL).
VARIABLE LEVEL other_victims (NOMINAL).
VARIABLE LEVEL other_victims_c1 (NOMINAL).
VARIABLE LEVEL other_victims_c2 (NOMINAL).
VARIABLE LEVEL exploitation_sexual (NOMINAL).
VARIABLE LEVEL exploitation_sexual_c1 (NOMINAL).
VARIABLE LEVEL exploitation_sexual_c2 (NOMINAL).
VARIABLE LEVEL exploitation_criminal (NOMINAL).
VARIABLE LEVEL exploitation_criminal_c1 (NOMINAL).
VARIABLE LEVEL exploitation_criminal_c2 (NOMINAL).
VARIABLE LEVEL exploitation_labour (NOMINAL).
VARIABLE LEVEL exploitation_labour_c1 (NOMINAL).
VARIABLE LEVEL exploitation_labour_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_drugs (NOMINAL).
VARIABLE LEVEL criminal_act_drugs_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_drugs_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_theft (NOMINAL).
VARIABLE LEVEL criminal_act_theft_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_theft_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_money_laundering (NOMINAL).
VARIABLE LEVEL criminal_act_money_laundering_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_money_laundering_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_recruiting (NOMINAL).
VARIABLE LEVEL criminal_act_recruiting_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_recruiting_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_other (NOMINAL).
VARIABLE LEVEL criminal_act_other_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_other_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_other_text (NOMINAL).
VARIABLE LEVEL criminal_act_other_text_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_other_text_c2 (NOMINAL).
VARIABLE LEVEL duration (ORDINAL).
VARIABLE LEVEL duration_c1 (ORDINAL).
VARIABLE LEVEL duration_c2 (ORDINAL).
VARIABLE LEVEL time_since (ORDINAL).
VARIABLE LEVEL time_since_c1 (ORDINAL).
VARIABLE LEVEL time_since_c2 (ORDINAL).
VARIABLE LEVEL coercion_sextortion (NOMINAL).
VARIABLE LEVEL coercion_sextortion_c1 (NOMINAL).
VARIABLE LEVEL coercion_sextortion_c2 (NOMINAL).
VARIABLE LEVEL coercion_substance_dependence (NOMINAL).
VARIABLE LEVEL coercion_substance_dependence_c1 (NOMINAL).
VARIABLE LEVEL coercion_substance_dependence_c2 (NOMINAL).
VARIABLE LEVEL coercion_intellectual_disability (NOMINAL).
VARIABLE LEVEL coercion_intellectual_disability_c1 (NOMINAL).
VARIABLE LEVEL coercion_intellectual_disability_c2 (NOMINAL).
VARIABLE LEVEL coercion_age_difference (NOMINAL).
VARIABLE LEVEL coercion_age_difference_c1 (NOMINAL).
VARIABLE LEVEL coercion_age_difference_c2 (NOMINAL).
VARIABLE LEVEL coercion_living_in (NOMINAL).
VARIABLE LEVEL coercion_living_in_c1 (NOMINAL).
VARIABLE LEVEL coercion_living_in_c2 (NOMINAL).
VARIABLE LEVEL coercion_violence (NOMINAL).
VARIABLE LEVEL coercion_violence_c1 (NOMINAL).
VARIABLE LEVEL coercion_violence_c2 (NOMINAL).
VARIABLE LEVEL coercion_financial_dependence (NOMINAL).
VARIABLE LEVEL coercion_financial_dependence_c1 (NOMINAL).
VARIABLE LEVEL coercion_financial_dependence_c2 (NOMINAL).
VARIABLE LEVEL coercion_other (NOMINAL).
VARIABLE LEVEL coercion_other_c1 (NOMINAL).
VARIABLE LEVEL coercion_other_c2 (NOMINAL).
VARIABLE LEVEL coercion_other_text (NOMINAL).
VARIABLE LEVEL coercion_other_text_c1 (NOMINAL).
VARIABLE LEVEL coercion_other_text_c2 (NOMINAL).
VARIABLE LEVEL violence_sexual (NOMINAL).
VARIABLE LEVEL violence_sexual_c1 (NOMINAL).
VARIABLE LEVEL violence_sexual_c2 (NOMINAL).
VARIABLE LEVEL violence_physical (NOMINAL).
VARIABLE LEVEL violence_physical_c1 (NOMINAL).
VARIABLE LEVEL violence_physical_c2 (NOMINAL).
VARIABLE LEVEL violence_verbal (NOMINAL).
VARIABLE LEVEL violence_verbal_c1 (NOMINAL).
VARIABLE LEVEL violence_verbal_c2 (NOMINAL).
VARIABLE LEVEL violence_psychological (NOMINAL).
VARIABLE LEVEL violence_psychological_c1 (NOMINAL).
VARIABLE LEVEL violence_psychological_c2 (NOMINAL).
VARIABLE LEVEL perpetrator_relation (NOMINAL).
VARIABLE LEVEL perpetrator_relation_c1 (NOMINAL).
VARIABLE LEVEL perpetrator_relation_c2 (NOMINAL).
VARIABLE LEVEL family_relation (NOMINAL).
VARIABLE LEVEL family_relation_c1 (NOMINAL).
VARIABLE LEVEL family_relation_c2 (NOMINAL).
VARIABLE LEVEL family_relation_other_text (NOMINAL).
VARIABLE LEVEL family_relation_other_text_c1 (NOMINAL).
VARIABLE LEVEL family_relation_other_text_c2 (NOMINAL).
VARIABLE LEVEL social_relation (NOMINAL).
VARIABLE LEVEL social_relation_c1 (NOMINAL).
VARIABLE LEVEL social_relation_c2 (NOMINAL).
VARIABLE LEVEL social_relation_other_text (NOMINAL).
VARIABLE LEVEL social_relation_other_text_c1 (NOMINAL).
VARIABLE LEVEL social_relation_other_text_c2 (NOMINAL).
VARIABLE LEVEL several_perpetrators (NOMINAL).
VARIABLE LEVEL several_perpetrators_c1 (NOMINAL).
VARIABLE LEVEL several_perpetrators_c2 (NOMINAL).
VARIABLE LEVEL meeting (NOMINAL).
VARIABLE LEVEL meeting_c1 (NOMINAL).
VARIABLE LEVEL meeting_c2 (NOMINAL).
VARIABLE LEVEL online_platform_dating_app (NOMINAL).
VARIABLE LEVEL online_platform_dating_app_c1 (NOMINAL).
VARIABLE LEVEL online_platform_dating_app_c2 (NOMINAL).
VARIABLE LEVEL online_platform_instagram (NOMINAL).
VARIABLE LEVEL online_platform_instagram_c1 (NOMINAL).
VARIABLE LEVEL online_platform_instagram_c2 (NOMINAL).
VARIABLE LEVEL online_platform_other (NOMINAL).
VARIABLE LEVEL online_platform_other_c1 (NOMINAL).
VARIABLE LEVEL online_platform_other_c2 (NOMINAL).
VARIABLE LEVEL online_platform_other_text (NOMINAL).
VARIABLE LEVEL online_platform_other_text_c1 (NOMINAL).
VARIABLE LEVEL online_platform_other_text_c2 (NOMINAL).
VARIABLE LEVEL several_clients (NOMINAL).
VARIABLE LEVEL several_clients_c1 (NOMINAL).
VARIABLE LEVEL several_clients_c2 (NOMINAL).
VARIABLE LEVEL client_knowledge (ORDINAL).
VARIABLE LEVEL client_knowledge_c1 (ORDINAL).
VARIABLE LEVEL client_knowledge_c2 (ORDINAL).
VARIABLE LEVEL client_indicator_very_young (NOMINAL).
VARIABLE LEVEL client_indicator_very_young_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_very_young_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_trafficker_present (NOMINAL).
VARIABLE LEVEL client_indicator_trafficker_present_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_trafficker_present_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_violence (NOMINAL).
VARIABLE LEVEL client_indicator_violence_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_violence_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_filming (NOMINAL).
VARIABLE LEVEL client_indicator_filming_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_filming_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_refusal_known (NOMINAL).
VARIABLE LEVEL client_indicator_refusal_known_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_refusal_known_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_other (NOMINAL).
VARIABLE LEVEL client_indicator_other_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_other_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_other_text (NOMINAL).
VARIABLE LEVEL client_indicator_other_text_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_other_text_c2 (NOMINAL).
VARIABLE LEVEL parent_present (NOMINAL).
VARIABLE LEVEL parent_present_c1 (NOMINAL).
VARIABLE LEVEL parent_present_c2 (NOMINAL).
VARIABLE LEVEL minor (NOMINAL).
VARIABLE LEVEL minor_c1 (NOMINAL).
VARIABLE LEVEL minor_c2 (NOMINAL).
VARIABLE LEVEL under_16 (NOMINAL).
VARIABLE LEVEL under_16_c1 (NOMINAL).
VARIABLE LEVEL under_16_c2 (NOMINAL).
VARIABLE LEVEL under_25 (NOMINAL).
VARIABLE LEVEL under_25_c1 (NOMINAL).
VARIABLE LEVEL under_25_c2 (NOMINAL).
VARIABLE LEVEL exploitation_group (NOMINAL).
VARIABLE LEVEL exploitation_group_c1 (NOMINAL).
VARIABLE LEVEL exploitation_group_c2 (NOMINAL).
VARIABLE LEVEL parent_perpetrator (NOMINAL).
VARIABLE LEVEL parent_perpetrator_c1 (NOMINAL).
VARIABLE LEVEL parent_perpetrator_c2 (NOMINAL).
VARIABLE LEVEL scope_memo_c1 (NOMINAL).
VARIABLE LEVEL scope_memo_c2 (NOMINAL).
VARIABLE LEVEL scope_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL scope_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL first_contact_memo_c1 (NOMINAL).
VARIABLE LEVEL first_contact_memo_c2 (NOMINAL).
VARIABLE LEVEL language_memo_c1 (NOMINAL).
VARIABLE LEVEL language_memo_c2 (NOMINAL).
VARIABLE LEVEL language_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL language_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL chatter_role_memo_c1 (NOMINAL).
VARIABLE LEVEL chatter_role_memo_c2 (NOMINAL).
VARIABLE LEVEL chatter_role_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL chatter_role_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL referral_memo_c1 (NOMINAL).
VARIABLE LEVEL referral_memo_c2 (NOMINAL).
VARIABLE LEVEL referral_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL referral_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL gender_memo_c1 (NOMINAL).
VARIABLE LEVEL gender_memo_c2 (NOMINAL).
VARIABLE LEVEL age_memo_c1 (NOMINAL).
VARIABLE LEVEL age_memo_c2 (NOMINAL).
VARIABLE LEVEL first_disclosure_memo_c1 (NOMINAL).
VARIABLE LEVEL first_disclosure_memo_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_memo_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_memo_c2 (NOMINAL).
VARIABLE LEVEL disclosed_to_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL disclosed_to_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL acute_unsafety_memo_c1 (NOMINAL).
VARIABLE LEVEL acute_unsafety_memo_c2 (NOMINAL).
VARIABLE LEVEL other_victims_memo_c1 (NOMINAL).
VARIABLE LEVEL other_victims_memo_c2 (NOMINAL).
VARIABLE LEVEL exploitation_memo_c1 (NOMINAL).
VARIABLE LEVEL exploitation_memo_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_memo_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_memo_c2 (NOMINAL).
VARIABLE LEVEL criminal_act_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL criminal_act_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL duration_memo_c1 (NOMINAL).
VARIABLE LEVEL duration_memo_c2 (NOMINAL).
VARIABLE LEVEL time_since_memo_c1 (NOMINAL).
VARIABLE LEVEL time_since_memo_c2 (NOMINAL).
VARIABLE LEVEL coercion_memo_c1 (NOMINAL).
VARIABLE LEVEL coercion_memo_c2 (NOMINAL).
VARIABLE LEVEL coercion_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL coercion_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL violence_memo_c1 (NOMINAL).
VARIABLE LEVEL violence_memo_c2 (NOMINAL).
VARIABLE LEVEL perpetrator_relation_memo_c1 (NOMINAL).
VARIABLE LEVEL perpetrator_relation_memo_c2 (NOMINAL).
VARIABLE LEVEL family_relation_memo_c1 (NOMINAL).
VARIABLE LEVEL family_relation_memo_c2 (NOMINAL).
VARIABLE LEVEL family_relation_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL family_relation_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL social_relation_memo_c1 (NOMINAL).
VARIABLE LEVEL social_relation_memo_c2 (NOMINAL).
VARIABLE LEVEL social_relation_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL social_relation_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL several_perpetrators_memo_c1 (NOMINAL).
VARIABLE LEVEL several_perpetrators_memo_c2 (NOMINAL).
VARIABLE LEVEL meeting_memo_c1 (NOMINAL).
VARIABLE LEVEL meeting_memo_c2 (NOMINAL).
VARIABLE LEVEL online_platform_memo_c1 (NOMINAL).
VARIABLE LEVEL online_platform_memo_c2 (NOMINAL).
VARIABLE LEVEL online_platform_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL online_platform_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL several_clients_memo_c1 (NOMINAL).
VARIABLE LEVEL several_clients_memo_c2 (NOMINAL).
VARIABLE LEVEL client_knowledge_memo_c1 (NOMINAL).
VARIABLE LEVEL client_knowledge_memo_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_memo_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_memo_c2 (NOMINAL).
VARIABLE LEVEL client_indicator_other_text_memo_c1 (NOMINAL).
VARIABLE LEVEL client_indicator_other_text_memo_c2 (NOMINAL).
VARIABLE LEVEL parent_present_memo_c1 (NOMINAL).
VARIABLE LEVEL parent_present_memo_c2 (NOMINAL).
VARIABLE LEVEL attribute.age (NOMINAL).
VARIABLE LEVEL attribute.channel (NOMINAL).
VARIABLE LEVEL attribute.gender (NOMINAL).
VARIABLE LEVEL attribute.pseudonym (NOMINAL).
MRSETS /MDGROUP NAME=$referral LABEL='Verwijzing' CATEGORYLABELS=VARLABELS
  VARIABLES=referral_doctor_or_social_work referral_kindertelefoon referral_other_care referral_search_engine referral_media referral_someone_near referral_csg_website referral_other VALUE=1.
MRSETS /MDGROUP NAME=$referral_c1 LABEL='Verwijzing – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=referral_doctor_or_social_work_c1 referral_kindertelefoon_c1 referral_other_care_c1 referral_search_engine_c1 referral_media_c1 referral_someone_near_c1 referral_csg_website_c1 referral_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$referral_c2 LABEL='Verwijzing – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=referral_doctor_or_social_work_c2 referral_kindertelefoon_c2 referral_other_care_c2 referral_search_engine_c2 referral_media_c2 referral_someone_near_c2 referral_csg_website_c2 referral_other_c2 VALUE=1.
MRSETS /MDGROUP NAME=$disclosed_to LABEL='Eerder verteld aan' CATEGORYLABELS=VARLABELS
  VARIABLES=disclosed_to_friend disclosed_to_family disclosed_to_professional disclosed_to_police disclosed_to_other VALUE=1.
MRSETS /MDGROUP NAME=$disclosed_to_c1 LABEL='Eerder verteld aan – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=disclosed_to_friend_c1 disclosed_to_family_c1 disclosed_to_professional_c1 disclosed_to_police_c1 disclosed_to_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$disclosed_to_c2 LABEL='Eerder verteld aan – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=disclosed_to_friend_c2 disclosed_to_family_c2 disclosed_to_professional_c2 disclosed_to_police_c2 disclosed_to_other_c2 VALUE=1.
MRSETS /MDGROUP NAME=$exploitation LABEL='Vorm van uitbuiting' CATEGORYLABELS=VARLABELS
  VARIABLES=exploitation_sexual exploitation_criminal exploitation_labour VALUE=1.
MRSETS /MDGROUP NAME=$exploitation_c1 LABEL='Vorm van uitbuiting – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=exploitation_sexual_c1 exploitation_criminal_c1 exploitation_labour_c1 VALUE=1.
MRSETS /MDGROUP NAME=$exploitation_c2 LABEL='Vorm van uitbuiting – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=exploitation_sexual_c2 exploitation_criminal_c2 exploitation_labour_c2 VALUE=1.
MRSETS /MDGROUP NAME=$criminal_act LABEL='Soort delict' CATEGORYLABELS=VARLABELS
  VARIABLES=criminal_act_drugs criminal_act_theft criminal_act_money_laundering criminal_act_recruiting criminal_act_other VALUE=1.
MRSETS /MDGROUP NAME=$criminal_act_c1 LABEL='Soort delict – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=criminal_act_drugs_c1 criminal_act_theft_c1 criminal_act_money_laundering_c1 criminal_act_recruiting_c1 criminal_act_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$criminal_act_c2 LABEL='Soort delict – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=criminal_act_drugs_c2 criminal_act_theft_c2 criminal_act_money_laundering_c2 criminal_act_recruiting_c2 criminal_act_other_c2 VALUE=1.
MRSETS /MDGROUP NAME=$coercion LABEL='Dwangmiddelen' CATEGORYLABELS=VARLABELS
  VARIABLES=coercion_sextortion coercion_substance_dependence coercion_intellectual_disability coercion_age_difference coercion_living_in coercion_violence coercion_financial_dependence coercion_other VALUE=1.
MRSETS /MDGROUP NAME=$coercion_c1 LABEL='Dwangmiddelen – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=coercion_sextortion_c1 coercion_substance_dependence_c1 coercion_intellectual_disability_c1 coercion_age_difference_c1 coercion_living_in_c1 coercion_violence_c1 coercion_financial_dependence_c1 coercion_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$coercion_c2 LABEL='Dwangmiddelen – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=coercion_sextortion_c2 coercion_substance_dependence_c2 coercion_intellectual_disability_c2 coercion_age_difference_c2 coercion_living_in_c2 coercion_violence_c2 coercion_financial_dependence_c2 coercion_other_c2 VALUE=1.
MRSETS /MDGROUP NAME=$violence LABEL='Soort geweld' CATEGORYLABELS=VARLABELS
  VARIABLES=violence_sexual violence_physical violence_verbal violence_psychological VALUE=1.
MRSETS /MDGROUP NAME=$violence_c1 LABEL='Soort geweld – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=violence_sexual_c1 violence_physical_c1 violence_verbal_c1 violence_psychological_c1 VALUE=1.
MRSETS /MDGROUP NAME=$violence_c2 LABEL='Soort geweld – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=violence_sexual_c2 violence_physical_c2 violence_verbal_c2 violence_psychological_c2 VALUE=1.
MRSETS /MDGROUP NAME=$online_platform LABEL='Online platform' CATEGORYLABELS=VARLABELS
  VARIABLES=online_platform_dating_app online_platform_instagram online_platform_other VALUE=1.
MRSETS /MDGROUP NAME=$online_platform_c1 LABEL='Online platform – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=online_platform_dating_app_c1 online_platform_instagram_c1 online_platform_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$online_platform_c2 LABEL='Online platform – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=online_platform_dating_app_c2 online_platform_instagram_c2 online_platform_other_c2 VALUE=1.
MRSETS /MDGROUP NAME=$client_indicator LABEL='Aanwijzing bij de klant' CATEGORYLABELS=VARLABELS
  VARIABLES=client_indicator_very_young client_indicator_trafficker_present client_indicator_violence client_indicator_filming client_indicator_refusal_known client_indicator_other VALUE=1.
MRSETS /MDGROUP NAME=$client_indicator_c1 LABEL='Aanwijzing bij de klant – Codeur A' CATEGORYLABELS=VARLABELS
  VARIABLES=client_indicator_very_young_c1 client_indicator_trafficker_present_c1 client_indicator_violence_c1 client_indicator_filming_c1 client_indicator_refusal_known_c1 client_indicator_other_c1 VALUE=1.
MRSETS /MDGROUP NAME=$client_indicator_c2 LABEL='Aanwijzing bij de klant – Codeur B' CATEGORYLABELS=VARLABELS
  VARIABLES=client_indicator_very_young_c2 client_indicator_trafficker_present_c2 client_indicator_violence_c2 client_indicator_filming_c2 client_indicator_refusal_known_c2 client_indicator_other_c2 VALUE=1.
EXECUTE.
